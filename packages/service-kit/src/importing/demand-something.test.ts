import { expect, test } from '@jest/globals'
import { demandSomething } from './demand-something.ts'

const report = (counts: object) => ({ file: 'a.csv', read: 2, loaded: 0, unchanged: 0, bad: [], ...counts })
const bad = [{ line: 2, reason: '缺少内容 it is empty' }]

test.each([
  ['one row of two', { loaded: 1, bad }],
  ['a row that was there before', { unchanged: 1, bad }],
  ['a table without rows', { read: 0 }],
])('something came of it, or there was nothing to come: %s', (_what, counts) => {
  expect(() => demandSomething([report(counts)])).not.toThrow()
})

test('must fail: nothing of one file came in, whatever came of another (F29)', () => {
  const reports = [report({ loaded: 2 }), { ...report({ bad }), file: 'b.csv' }]
  expect(() => demandSomething(reports)).toThrow(
    'b.csv: 未导入任何内容 nothing was loaded: 缺少内容 it is empty',
  )
})
