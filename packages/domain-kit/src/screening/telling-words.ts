/** Words by which somebody tells that a number goes on: `138 0013 后面 8000`. */
const telling =
  /第[\d一二三四]\s?(?:段|部分|组)|[前后](?:面|边|头|段|一?半|[\d一二两三四五六七八九十]{1,2}\s?位)|中间|中段|最后|末尾|尾号|尾数|末|结尾|开头|打头|区号|接着|接上|紧接|跟着|然后|随后|再(?!次)|(?<!增|参|追|附)加(?!强|快|大)|剩下|其余|余下|剩余|连起来|连着|换行|空格|空一格|横杠|杠|号码|电话|顺序码|出生|生日|生于|^[\s,，]*[前后转接][\s:：是为]*$|\b(?:then|followed|next|last|first|half|ending|ends|finally|plus|rest|remaining|after|born|space|dash|dot|hyphen)\b/iu
const tail =
  /(?:后(?:面|边|头|段|一?半段?)?|尾号|尾数|末尾|末|最后|second half|last|ending(?: in)?)[^\p{N}]{0,6}$/iu
const head = /(?:前(?:面|边|头|段|一?半段?)?|区号|开头|头|first half|first|begins?(?: with)?)[^\p{N}]{0,6}$/iu
const tailAfter = /^\s*(?:结尾|收尾|收的?尾)/u
const headAfter = /^\s*(?:开头|打头)/u
const quantity =
  /^\s*(?:[元角分万亿户人次家个名天年月日页条项款件份座栋套间层楼号室台辆里吨斤克秒周期届批轮类级%％‰平米]|小时|公里|yuan|people|households|times|days|years|pages|points|km|per cent|percent)/iu
const reference =
  /(?:编号|单号|流水号|票号|合同|案号|批号|文号|序号|计划号|代码|备案|许可证|页码|版本|预算|金额|合计|总计|共计|serial|reference|invoice|contract|budget|total)/iu

export const isTelling = (gap: string): boolean => telling.test(gap)
export const isQuantity = (after: string): boolean => quantity.test(after)
export const namesDocument = (gap: string): boolean => reference.test(gap)

/** Where in a number a part belongs, as its own words say: 0 the beginning, 2 the end, 1 where it stands. */
export function placeOf(before: string, after: string): 0 | 1 | 2 {
  const [ends, begins] = [tail.exec(before)?.index ?? -1, head.exec(before)?.index ?? -1]
  if (headAfter.test(after) || begins > ends) return 0
  return tailAfter.test(after) || ends > begins ? 2 : 1
}
