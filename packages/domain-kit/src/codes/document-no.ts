import { accepted, type Outcome, refused } from '../outcome/outcome.ts'
import { readIdentifier } from '../reading/read-identifier.ts'

const DOCUMENT_NO = /^\p{Script=Han}{1,12}〔[12]\d{3}〕\d{1,5}号$/u

/**
 * A document number 文号 such as 珠民函〔2013〕184号, its brackets brought to U+3014 and U+3015.
 *
 * @param input with any of the brackets 〔 〕 [ ] ( ) 【 】 ［ ］ （ ）, blanks allowed
 * @returns the number as it is stored, or INPUT_INVALID
 * @source domain specification 2.3
 */
export function parseDocumentNo(input: string): Outcome<string> {
  const documentNo = readIdentifier(input)
    .replace(/[[(【]/g, '〔')
    .replace(/[\])】]/g, '〕')
  return DOCUMENT_NO.test(documentNo) ? accepted(documentNo) : notADocumentNo(input)
}

function notADocumentNo(input: string): Outcome<never> {
  return refused({
    code: 'INPUT_INVALID',
    message: {
      zh: `“${input}”不是规范的文号（机关代字〔年份〕序号号）。`,
      en: `"${input}" is not a document number (agency〔year〕serial号).`,
    },
    basis: { rule: 'documentNo', document: 'domain specification', article: '2.3' },
  })
}
