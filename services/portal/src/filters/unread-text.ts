import { oneLine } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import type { UnreadFilter } from './unread-in.ts'

const text = {
  zh: {
    amount: '“{{name}}”不是金额。请填写数字，例如 100000。',
    uscc: '“{{name}}”不是统一社会信用代码。代码为 18 位，末位为校验位。',
    division: '“{{name}}”不是行政区划代码。代码为六位数字，例如 440402。',
    service: '“{{name}}”不是服务目录代码。代码为一个字母加至多六位数字，例如 A10。',
    date: '“{{name}}”不是日期。请写作 2026-03-02。',
    choice: '“{{name}}”没有“{{typed}}”这一选项。',
    tooLong: '“{{name}}”不得超过 100 字。',
    place: '翻页的位置不可用。请从第一页看起。',
    whole: '文件和订阅源不分页，地址中不应有“{{name}}”。',
    twice: '“{{name}}”只能填一次。',
    range: '“{{name}}”超过了范围的另一端，查不到任何内容。',
    unknown: '没有“{{name}}”这一筛选条件。',
    noDivision: '“{{name}}”中的“{{typed}}”不是现有的行政区划。',
    noService: '“{{name}}”中的“{{typed}}”不在现行的购买服务目录中。',
  },
  en: {
    amount: '“{{name}}” is no amount. Give a number, for example 100000.',
    uscc: '“{{name}}” is no credit code: 18 characters, of which the last is a check.',
    division: '“{{name}}” is no division code: six digits, for example 440402.',
    service: '“{{name}}” is no catalogue code: a letter and up to six digits, for example A10.',
    date: '“{{name}}” is no date. Write 2026-03-02.',
    choice: '“{{name}}” has no choice “{{typed}}”.',
    tooLong: '“{{name}}” has at most 100 characters.',
    place: 'This place in the list cannot be used. Begin with the first page.',
    whole: 'Files and feeds have no pages: the address should not hold “{{name}}”.',
    twice: '“{{name}}” can be given once only.',
    range: '“{{name}}” lies beyond the other end of its range: nothing can be found.',
    unknown: 'There is no filter “{{name}}”.',
    noDivision: '“{{name}}”: there is no division “{{typed}}”.',
    noService: '“{{name}}”: “{{typed}}” is not in the catalogue in force.',
  },
}

/** What people call a filter; its word in the address where there is no name. */
export type NameOfFilter = (name: string) => string

/**
 * What is wrong with a filter, in a sentence.
 */
export const unreadInWords = (
  language: Language,
  { name, typed, why }: UnreadFilter,
  nameOf: NameOfFilter,
): string => {
  const short = (words: string) => oneLine(words).slice(0, 40)
  return voice(language, text)(why, {
    name: why === 'unknown' ? short(name) : nameOf(name),
    typed: short(typed),
  })
}
