import { expect, test } from '@jest/globals'
import { objectionProblems } from './objection-problems.ts'

const typed = {
  kind: 'NOTICE_OBJECTION',
  name: '张三',
  grounds: '要求过高',
  evidence: '',
  evidenceFileIds: '',
}
const fieldsOf = (changed: Partial<typeof typed>) =>
  objectionProblems({ ...typed, ...changed }).map(({ field, text }) => [field?.[0], text.zh])

test('board 12: a name too long is told as too long, one of a hundred signs is taken', () => {
  expect(fieldsOf({ name: '长'.repeat(100) })).toEqual([])
  expect(fieldsOf({ name: '长'.repeat(101) })).toEqual([['name', '姓名或单位名称不得超过 100 字。']])
  expect(fieldsOf({ name: '长'.repeat(10_000) })[0]?.[1]).not.toContain('实名')
})

test('all that is missing is told at once; a report needs no name; blanks nobody sees are no words', () => {
  expect(fieldsOf({ name: ' ', grounds: '\u200b\u3000' }).map(([field]) => field)).toEqual([
    'name',
    'grounds',
  ])
  expect(fieldsOf({ kind: 'REPORT', name: '' })).toEqual([])
  expect(fieldsOf({ grounds: '长'.repeat(5_000) })).toEqual([])
  expect(fieldsOf({ grounds: '长'.repeat(5_001) })).toHaveLength(1)
})
