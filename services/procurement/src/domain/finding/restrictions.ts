import { simplified } from './simplified.ts'

/** What a passage restricts suppliers by (R-07; 实施条例 art. 20 no. 7). */
export type Restriction = 'FORM' | 'REGISTRATION' | 'PLACE' | 'GRADE' | 'LIST'

/** How a text is read: of the supplier by itself (conditions, criteria), or only where it speaks of one (the service). */
export type Reading = 'OF_SUPPLIERS' | 'OF_SERVICE'

/**
 * Which restrictions a clause puts on suppliers. Patterns only: a hit is a question to finance, never a verdict.
 *
 * A word of form, registration, place, grade or list counts where the same clause demands or scores something.
 */
export function restrictionsIn(clause: string, reading: Reading): Restriction[] {
  const text = plain(clause)
  if (reading === 'OF_SERVICE' && !SUPPLIER.test(text)) return []
  if (!DEMAND.test(text)) return []
  return (Object.keys(words) as Restriction[]).filter((kind) => words[kind].some((word) => word.test(text)))
}

/** Full-width letters and digits as half-width ones, one script, no blanks between Chinese characters, no bad-conduct lists: those the law itself bars. */
function plain(clause: string): string {
  return simplified(clause.normalize('NFKC'))
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/(?:严重)?(?:失信|违法|异常|不良|黑)[^，,。；;]{0,24}?(?:名单|名录|黑名单)/g, '')
    .replace(/\b(?:dishonest|abnormal|black)[\w\s-]{0,40}list(?:s|ed)?\b/gi, '')
}

const SUPPLIER =
  /投标人|供应商|承接主体|承接方|承接机构|承接单位|承办|响应人|响应方|申请人|报名|参选|参与方|服务商|中标|成交|服务提供方|乙方|仅限|只限|限于|仅接受|只接受|仅由|bidder|tender(?:er|ing)|provider|supplier|applicant|contractor|vendor|operator|\bonly\b/i

const DEMAND =
  /须|必须|应当|应[为是具在由取持属有列提从来]|应(?=[^用急对]{0,6}(?:注册|登记|目录|级))|需(?!求|要了解)|要求|限|仅|只(?:接受|面向|由|允许|能|向)|不得|不接受|不允许|不予|拒绝|方可|才可|才能|方能|优先|加分|得分|计分|评分|得\s*\d|加\s*\d|\d+\s*分|具有|具备|持有|取得|来自|属于|\b(?:must|shall|should|ha(?:ve|s) to|needs? to|needed|required?|requirements?|only|exclusively|limited|restricted|eligible|prefer(?:red|ence)?|points?|scores?|bonus|not|no|at least|or above|members? of)\b/i

const HERE =
  '(?:本市|本区|本省|本县|本镇|本街道|本地|当地|属地|珠海|香洲|斗门|金湾|横琴|高新区|广东|市内|区内|省内|市外|区外|省外|外地|异地|辖区)'
const OFFICE =
  '(?:办公|营业|经营|场所|场地|住所|分支|分公司|分会|网点|办事处|驻点|机构|注册|登记|设立|成立|备案|社保|业绩|企业|公司|组织|单位|团体|供应商|投标人|承接主体|法人)'
const HERE_EN = `(?:zhuhai|xiangzhou|doumen|jinwan|hengqin|guangdong|(?:the|this|our) (?:city|district|province|municipality|county|area)|local(?:ly)?)`
const BODY_EN = String.raw`(?:regist\w+|incorporat\w+|based|domicil\w+|establish\w+|offices?|premises|branch(?:es)?|headquarter\w*|located|bod(?:y|ies)|providers?|suppliers?|organi[sz]ations?|bidders?|tenderers?|compan(?:y|ies)|firms?|ngos?|associations?|track record|presence)`

const words: Readonly<Record<Restriction, readonly RegExp[]>> = {
  FORM: [
    /社会组织|社会团体|社团|民办非企业|民非|社会服务机构|基金会|行业协会|商会|事业单位|国有|国企|民营|私营|外资|组织形式|法人类型|企业性质|所有制/,
    /(?:仅限|只限|限于|仅接受|只接受|不接受|不得为|须为|应为)[^，,。；;]{0,12}(?:企业|公司|机关|个体|联合体以外)/,
    /\b(?:social (?:organi[sz]ations?|associations?|service institutions?)|n\.?g\.?o\.?s?|non-?(?:profits?|governmental)|not-for-profits?|charit(?:y|ies)|foundations?|associations?|private non-enterprise|state-owned|compan(?:y|ies) only|enterprises? only|only (?:compan(?:y|ies)|enterprises?)|public institutions?|legal form)\b/i,
  ],
  REGISTRATION: [
    /(?:注册|登记)(?:地|所在地|机关|地址)/,
    new RegExp(`${HERE}[^，,。；;]{0,10}(?:注册|登记|设立|成立|备案)`),
    new RegExp(`(?:注册|登记|设立|成立|备案)[^，,。；;]{0,10}${HERE}`),
    new RegExp(String.raw`\bregist\w+[^.;]{0,40}\b${HERE_EN}\b`, 'i'),
    new RegExp(String.raw`\b${HERE_EN}\b[^.;]{0,20}\bregist\w+`, 'i'),
  ],
  PLACE: [
    new RegExp(`${HERE}[^，,。；;]{0,8}${OFFICE}`),
    new RegExp(`(?:住所|所在地|办公地点|办公场所|总部|注册地)[^，,。；;]{0,10}${HERE}`),
    new RegExp(String.raw`\b${BODY_EN}\b[^.;]{0,24}\b${HERE_EN}\b`, 'i'),
    new RegExp(String.raw`\b${HERE_EN}\b[^.;]{0,16}\b${BODY_EN}\b`, 'i'),
  ],
  GRADE: [
    /(?:[1-5一二三四五]|A{1,4})A(?![A-Za-z])|AAAAA|评估等级|等级评估|[一二三四五1-5]星|星级|信用等级/,
    /\b[1-5] ?A\b|\bA{3,5}\b|\b(?:assessed|assessment|credit|evaluation) grades?\b|\bgrade(?:d)? (?:[1-5]A|A{3,5}|or above)|\baccredit\w+/i,
  ],
  LIST: [
    /(?:列入|纳入|入选|进入|载入|在册|属于)[^，,。；;]{0,24}(?:目录|名录|名单|名册|库)/,
    /(?:目录|名录|名单|名册|备选库|预选库|供应商库|资源库)(?:内|中|里|成员|单位|机构|以内|上)/,
    /(?:资质|推荐|合格|承接|入围|备选)[^，,。；;]{0,14}(?:目录|名录|名单|名册)|入库/,
    /\b(?:director(?:y|ies)|rosters?|shortlists?|panel of (?:qualified|approved)|(?:approved|qualified|recommended|preferred) lists?|list of (?:qualified|approved|recommended))\b/i,
  ],
}
