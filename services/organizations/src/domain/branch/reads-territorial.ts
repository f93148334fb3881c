/** How the name of a branch of a place ends. */
const ENDS = ['分会', '分支机构', '办事处', '联络处', '工作站']
/** What a place is called by and is often left out. */
const LEVEL = /(自治区|自治州|自治县|新区|开发区|省|市|区|县|旗|盟|镇|乡|街道)$/

/**
 * Whether a name is that of a branch of a place: `斗门分会`, `珠海市示例行业协会斗门区分会`.
 *
 * @param divisions the names of divisions, as the register has them
 * @source 社会团体登记管理条例 art. 17
 */
export function readsTerritorial(
  name: string,
  { organization, divisions }: { organization: string; divisions: readonly string[] },
): boolean {
  const own = name.startsWith(organization) ? name.slice(organization.length) : name
  const end = ENDS.find((one) => own.endsWith(one))
  if (!end) return false
  const place = own.slice(0, -end.length).replace(/^珠海市?(?=.{2})/, '')
  return divisions.some((division) => {
    const short = division.replace(LEVEL, '')
    return place === division || (short.length >= 2 && place.replace(LEVEL, '') === short)
  })
}
