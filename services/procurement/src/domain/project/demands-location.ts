const HERE = '(?:本市|本区|本省|本地|当地|珠海|广东省内)'
const demands = [
  new RegExp(
    `(?:须|必须|应当|应|仅限|只限|限)[^。；;\\n]{0,12}${HERE}[^。；;\\n]{0,10}(?:注册|登记|设立|住所)`,
  ),
  new RegExp(`(?:注册地|登记地|住所)[^。；;\\n]{0,6}(?:须|必须|应当|应|限)[^。；;\\n]{0,6}${HERE}`),
  new RegExp(`(?:仅限|只限|限于|限)${HERE}[^。；;\\n]{0,4}(?:社会组织|机构|单位|企业|供应商)`),
  /\bmust\s+be\s+(?:registered|established|based|domiciled)\s+(?:in|within)\s+(?:the\s+(?:city|district|province)|zhuhai|guangdong)/i,
  /\b(?:only\s+local|local\s+(?:organi[sz]ations|providers|suppliers|companies)\s+only)\b/i,
]

/** Whether a text makes the place of registration a condition for providers (R-07; 实施条例 art. 20 no. 7). */
export function demandsLocation(text: string): boolean {
  return demands.some((demand) => demand.test(text))
}
