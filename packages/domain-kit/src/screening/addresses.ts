import type { Plain } from './plain.ts'
import type { Span } from './span.ts'

const number = '[0-9〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰]'
const s = '[\\s,、·.]{0,3}'
/** Words on which a road, a lane, a village or an estate ends. */
const place =
  '(?:大道|马路|公路|路|街|巷|弄堂|胡同|里弄|道|里|村|屯|坊|围|横|径|涌|圩|组|队|小区|新区|社区|花园|花苑|新村|家园|公寓|大厦|大院|宿舍|山庄|华庭|名苑|苑|庭|湾|城|府|园|区|邨|段|厝|垌|岛|街坊)'
const many = `(?:甲|乙|附|之|第|[A-Z])?${number}(?:[\\s]{0,2}${number}){0,5}[A-Z]?`
const more = `(?:${s}[-—–至~/之、]${s}${number}{1,4})?`
const unit = '(?:号楼|号院|号|號|弄|栋|幢|座|单元|梯|楼|层|室|房|户|铺|门|院|阁|排|组|队)'
const home = '(?:号楼|号院|号|號|弄|栋|幢|座|单元|室|房|户)'
const tail = `(?:${s}(?:之${number}+|[\\p{Script=Han}]{0,10}?${many}${more}${s}${unit}|[\\p{Script=Han}]{0,10}?[A-Z]座|[-—–#]?${number}{2,5}(?!${number}|\\s*[年月日元万亿%人条款项米天个次]))){0,6}`

const chinese = new RegExp(
  `(?<road>\\p{Script=Han}{1,24}?${place})${s}(?<no>${many}${more})${s}(?<unit>${home})(?<tail>${tail})`,
  'giu',
)
/** A road and a bare number, where somebody says they live there. */
const unnamedUnit = new RegExp(
  `(?:住在?|住址|地址|家在|寄到|送到)[\\s:为是]{0,3}(?<road>[\\p{Script=Han}\\s]{1,24}?(?:大道|路|街|巷|弄|道|里|村|小区|花园|新村|苑))${s}${number}{1,5}(?!\\s*(?:号|年|月|日|天|元|米|公里|路|个|人))${tail}`,
  'giu',
)
/** Where the place begins: what stands before these words is not of it. */
const lead =
  /^.*(?:住址|地址|家住|居住|住在|住于|住|位于|坐落|搬到|就在|寄到|送到|家在|人在|在|于|到|从|往|去|和|与|及|是|为|即|的)(?=.{2,})/su
/** Words that end like a place and are none. */
const noPlace =
  /(?:知道|报道|频道|渠道|管道|通道|轨道|难道|味道|人道|一道|街道|思路|套路|出路|退路|网路|线路|电路|半路|门路|道路|这里|那里|哪里|院里|家里|心里|公里|海里|英里|村里|城里|市里|区里|省里|县里|镇里|夜里|楼里|屋里|手里|眼里|月里|年里|天里|日里|里里|小组|班组|专家组|评审组|评标组|部队|车队|团队|军队|排队|范围|周围|一段|阶段|时段|标段|片区|校区|园区|景区|片段|工业园|本村|各村|(?<!小)区|段|府|(?<!新)城)$/u
/** What follows a number that is a line's, a lot's or a document's. */
const neverHouse = /^(?:线|标|文件|文(?!具)|令|公告|通知|决定|地块|公示|方案)/u
/** What follows a number that is a day's or a counter's, unless a road was named. */
const noHouse =
  /^(?:包|窗口|台|机|车|前|起|截止|以前|之前|以后|之后|上午|下午|晚|凌晨|至|到|才|开始|件|码|称|召|样|议题|会议室|展位|摊|岗|选手|考场)/u
const villages = /(?:村|镇|乡|社区|街道).{0,8}(?:组|队)$/u

/** Addresses with a house number. */
export function addressesIn({ text, numerals }: Plain): Span[] {
  return [...chineseIn(text), ...unnamedIn(text), ...englishIn(text), ...englishIn(numerals)]
}

function chineseIn(text: string): Span[] {
  return [...text.matchAll(chinese)].flatMap((found) => {
    const { road = '', unit: of = '', no = '' } = found.groups!
    const after = text.slice(found.index + road.length, found.index + road.length + 40)
    const rest = after.slice(after.indexOf(of, no.length - 1) + of.length)
    const isOther = neverHouse.test(rest.trimStart()) || (noHouse.test(rest.trimStart()) && !isSure(road))
    if (!isPlace(road) || (/[号號]$/.test(of) && isOther)) return []
    const start = found.index + beginOf(road)
    return [{ start, end: found.index + found[0].length, kind: 'ADDRESS' as const }]
  })
}

const isPlace = (road: string): boolean =>
  villages.test(road) || (!noPlace.test(road) && !/(?:组|队)$/u.test(road))

/** Roads and lanes: the number after them is a house's, unless it is a line, a lot or a document. */
const isSure = (road: string): boolean =>
  /(?:大道|[东西南北中一二三四五六七八九十]路|街|巷|胡同|花园|小区|新村)$/u.test(road)

const beginOf = (road: string): number => lead.exec(road)?.[0].length ?? 0

const unnamedIn = (text: string): Span[] =>
  [...text.matchAll(unnamedUnit)].map((found) => {
    const start = found.index + found[0].indexOf(found.groups!.road!)
    return { start, end: found.index + found[0].length, kind: 'ADDRESS' as const }
  })

const way =
  '(?:road|rd|street|st|avenue|ave|lane|ln|drive|boulevard|blvd|alley|terrace|square|crescent|close|lu|jie|dadao|xiang|nong|garden|gardens|estate|village|court)'
const no = '(?:no\\.?|nos\\.?|number|#)?\\s*\\d{1,5}[a-z]?(?:\\s*[-/]\\s*\\d{1,4})?'
const plain =
  "(?!(?:days?|yuan|projects?|of|the|from|to|people|percent|km|on|in|for|along|and|or|per|working|years?|months?|hours?|at|with|is|are|was|were|points?|notices?|bus|cars?|lamps?|trees?|metres?|meters?|pages?|organi[sz]ations?|million|billion|thousand)\\b)[a-z][a-z'’.-]{1,20}"
const inside =
  '(?:(?:room|rm|flat|unit|apt|apartment|suite|building|block|floor|tower|house)\\.?\\s*(?:no\\.?\\s*)?[a-z]?\\d{1,5}[a-z]?|\\d{1,3}/f)'
const lists = '[\\s,;]{1,3}'
const numberFirst = new RegExp(
  `(?:${inside}${lists}){0,3}\\b${no}${lists}(?:${plain}\\s+){1,4}${way}\\b\\.?(?!-)`,
  'giu',
)
const roadFirst = new RegExp(
  `\\b(?:${plain}\\s+){1,4}${way}\\.?,?\\s+(?:(?:no\\.?|number|#|nr\\.?)\\s*\\d{1,5}[a-z]?\\b|\\d{1,5}[a-z]?\\b(?=\\s*(?:hao|[,.;)]|$|\\n)))(?:\\s*hao\\b)?(?:${lists}${inside}){0,3}`,
  'giu',
)
const insideTwice = new RegExp(`\\b${inside}(?:${lists}${inside}){1,3}`, 'giu')

function englishIn(text: string): Span[] {
  return [numberFirst, roadFirst, insideTwice].flatMap((shape) =>
    [...text.matchAll(shape)].map((found) => ({
      start: found.index + found[0].search(/\S/),
      end: found.index + found[0].length,
      kind: 'ADDRESS' as const,
    })),
  )
}
