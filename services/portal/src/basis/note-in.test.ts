import { expect, test } from '@jest/globals'
import { noteIn } from './note-in.ts'

const note = '提前 15 天在公示平台上网公示（S71）。15 days in advance on the publicity platform (S71)'

test('everybody reads the own half of a note in two languages, without the mark of its source', () => {
  expect(noteIn('zh', note)).toBe('提前 15 天在公示平台上网公示')
  expect(noteIn('en', note)).toBe('15 days in advance on the publicity platform')
  const state = '登记状态：已撤销登记。 state in the register: registration revoked'
  expect(noteIn('zh', state)).toBe('登记状态：已撤销登记')
  expect(noteIn('en', state)).toBe('state in the register: registration revoked')
})

test('a section of a specification is no note for people', () => {
  expect(noteIn('zh', '4.4')).toBe('')
  expect(noteIn('zh', '4.5: consumed days are kept')).toBe('')
})

test('what has one language only is shown as it is', () => {
  expect(noteIn('zh', 'REVOCATION 2025-03-01')).toBe('REVOCATION 2025-03-01')
  expect(noteIn('en', '条文待确认')).toBe('')
})
