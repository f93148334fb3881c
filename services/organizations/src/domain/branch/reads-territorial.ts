/** How the name of a branch of a place ends. */
const ENDS = ['分会', '分支机构', '办事处', '联络处', '工作站']
/** What a place is called by and is often left out. */
const LEVELS = '自治区|自治州|自治县|新区|开发区|省|市|区|县|旗|盟|镇|乡|街道'
const LEVEL = new RegExp(`(${LEVELS})$`)
const LEVEL_FIRST = new RegExp(`^(${LEVELS})`)

/**
 * Whether a name is that of a branch of a place: `斗门分会`, `珠海市示例行业协会广东省珠海市斗门区分会`.
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
  const places = divisions.map((division) => division.replace(LEVEL, '')).filter((one) => one.length >= 2)
  return end !== undefined && isOfPlaces(own.slice(0, -end.length), places)
}

/** Whether a text is nothing but places, one within the other. */
function isOfPlaces(text: string, places: readonly string[]): boolean {
  return places.some((place) => {
    if (!text.startsWith(place)) return false
    const rest = text.slice(place.length).replace(LEVEL_FIRST, '')
    return rest === '' || isOfPlaces(rest, places)
  })
}
