import { expect, test } from '@jest/globals'
import { parsePolicyDocumentNo } from './document-no.ts'

const parsed = (input: string) => {
  const outcome = parsePolicyDocumentNo(input)
  return outcome.ok ? outcome.value : outcome.refusals[0]?.code
}

test('S20: 珠民函〔2013〕184号 is a document number, whatever brackets it was typed with', () => {
  expect(parsed('珠民函〔2013〕184号')).toBe('珠民函〔2013〕184号')
  expect(parsed('珠民函[2013]184号')).toBe('珠民函〔2013〕184号')
})

test('0.3: the number of a ministerial order is one too', () => {
  expect(parsed('财政部令第102号')).toBe('财政部令第102号')
  expect(parsed('令102')).toBe('INPUT_INVALID')
})
