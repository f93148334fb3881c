import { accepted, type Outcome, parseDocumentNo, readIdentifier } from '@gongshi/domain-kit'

const order = /^\p{Script=Han}{1,12}令第\d{1,4}号$/u

/**
 * A document number as it is kept: 机关代字〔年〕序号, or the number of a ministerial order (财政部令第102号).
 *
 * @returns the normalised number, or INPUT_INVALID
 */
export function parsePolicyDocumentNo(input: string): Outcome<string> {
  const text = readIdentifier(input)
  return order.test(text) ? accepted(text) : parseDocumentNo(text)
}
