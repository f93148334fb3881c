import { expect, test } from '@jest/globals'
import { sizeText } from './size-text.ts'

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [48_211, '48 kB'],
  [1_500_000, '1.5 MB'],
  [20 * 1_048_576, '21 MB'],
])('%p bytes are %s', (bytes, text) => expect(sizeText('en', bytes)).toBe(text))
