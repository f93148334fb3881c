import { readProjectNo } from '../reading/read-identifier.ts'
import { parseUscc } from '../uscc/parse-uscc.ts'

/** What people copy along with an identifier. */
const LABEL = /(?:(?:项目|公示|采购)?编号|(?:统一社会)?信用代码)[\s:]*/.source
/** A project or notice number with its parts together, or blanks and dashes between them. */
const NUMBER = /ZH[\s-]*\d{4}[\s-]*\d{6}[\s-]*\d{6}(?:[\s-]*N\d{1,4})?(?![\dA-Z])/.source
/** A credit code in groups of any length. */
const CODE = /(?<![\dA-Z])[\dA-Z](?:\s?[\dA-Z]){17}(?![\dA-Z])/.source

const TOLD = new RegExp(`(?:${LABEL})?(?:(${NUMBER})|(${CODE}))`, 'giu')

/** A question in one width with each identifier in one piece, apart from what stands around it, and without its label. */
export const identifiersIn = (question: string): string =>
  question.replace(TOLD, (told, number: string | undefined, code: string | undefined) => {
    const parsed = code === undefined ? undefined : parseUscc(code)
    const read = number === undefined ? parsed?.ok && parsed.uscc : readProjectNo(number)
    return read ? ` ${read} ` : told
  })
