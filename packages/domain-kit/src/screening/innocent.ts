import { parseUscc } from '../uscc/parse-uscc.ts'

/** A passage that only looks like a number of somebody. */
type Passage = { start: number; end: number }

const date =
  /(?<!\d)(?:1[89]|20)\d{2}([-./年]?)(?:0?[1-9]|1[0-2])[-./月]?(?:0[1-9]|[12]\d|3[01]|[1-9])(?!\d)/gu
const projectNo = /(?:[A-Z]{2}-)?(?<!\d)20\d{2}-\d{6}-\d{4,6}(?:-\d{1,3})?(?!\d)/giu
const amount = /(?<!\d)\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?(?![\d,])/gu
const decimal = /(?<![\d.])\d{1,9}\.\d{1,2}(?![\d.])/gu
const creditCode = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/giu

/** Dates: a number may hold one only where it is an identity number. */
export const datesIn = (numerals: string): Passage[] => passages(numerals, date)

/** Amounts, project numbers and credit codes: no telephone or card begins or ends within one. */
export function codesIn(numerals: string): Passage[] {
  const credit = passages(numerals, creditCode).filter(
    ({ start, end }) => parseUscc(numerals.slice(start, end)).ok,
  )
  return [projectNo, amount, decimal].flatMap((shape) => passages(numerals, shape)).concat(credit)
}

const passages = (text: string, shape: RegExp): Passage[] =>
  [...text.matchAll(shape)].map((found) => ({ start: found.index, end: found.index + found[0].length }))

/** Words after which a long number is that of a document. */
const documentWord =
  /(?:编号|單號|单号|流水号|发票号?码?|票号|合同号|案号|批号|文号|序号|计划号|注册号|代码|备案号|许可证号|serial(?: number)?|reference|ref\.?|invoice(?: no\.?)?|tender no\.?|contract no\.?)[\s:：为是]{0,3}$/iu
/** Words after which it is that of an account, whatever its shape. */
const accountWord =
  /(?:卡号|银行卡|储蓄卡|信用卡|工资卡|帐号|账号|账户|帐户|account|a\/c|\bcard)[^\d。；;\n]{0,12}$/iu
/** Words after which it is somebody's telephone. */
const telephoneWord =
  /(?:电话|電話|固话|手机|手機|联系方式|聯絡|联络|致电|拨打|打给|来电|座机|传真|专线|热线|短信|微信同号|\btel(?:ephone)?|\bphone|\bmobile|\bcell|\bcall|\bfax|\bring|\btext|whatsapp)[^\d。；;\n]{0,10}$/iu
const numberWord = /(?:号码|微信|\bmy number)[^\d。；;\n]{0,10}$/iu
const telephoneAfter =
  /^[^\p{N}]{0,8}(?:电话|電話|手机|手機|联系我|找我|打给我|微信|is my (?:phone|mobile|number)|call me)/iu
const identityWord =
  /(?:身份证|身分證|身份證|证件号|居民证|\bid (?:card|no|number)|identity)[^\d。；;\n]{0,12}$/iu
const money = /^\s*(?:元|分|角|万|亿|yuan|fen)/iu
const moneySign = /(?:¥|CNY|RMB|人民币)\s*$/iu

export const followsDocumentWord = (before: string): boolean => documentWord.test(before)
export const followsAccountWord = (before: string): boolean => accountWord.test(before)
export const followsTelephoneWord = (before: string): boolean => telephoneWord.test(before)
export const followsIdentityWord = (before: string): boolean => identityWord.test(before)
/** Whether the words before a number told in parts, or those after it, call it a telephone. */
export function saysTelephone(before: string, after: string): boolean {
  const words = before.replace(/\p{Nd}/gu, '')
  return telephoneWord.test(words) || numberWord.test(words) || telephoneAfter.test(after)
}
export const isMoney = (before: string, after: string): boolean => money.test(after) || moneySign.test(before)
