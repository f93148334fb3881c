import { expect, test } from '@jest/globals'
import { firstLine } from './first-line.ts'

test('the first line that says anything', () => {
  expect(firstLine('\n  \r\n 请说明测算依据 \n第二行')).toBe('请说明测算依据')
  expect(firstLine('')).toBe('')
})

test('sixty characters are shown whole, of more the first sixty', () => {
  expect(firstLine('字'.repeat(60))).toBe('字'.repeat(60))
  expect(firstLine('字'.repeat(61))).toBe(`${'字'.repeat(60)}…`)
})
