import { expect, test } from '@jest/globals'
import type { Rule } from '../outcome/rule.ts'
import { mayDo } from './may-do.ts'
import type { Office } from './office.ts'
import type { VerbRow } from './verb-row.ts'

type Standing = { subject: string; wroteIt: string; isChief: boolean }

const another: Rule<Standing> = {
  code: 'DUTY_SEPARATION',
  basis: { rule: '7' },
  message: () => ({ zh: '须由另一人办理。', en: 'Another person must.' }),
  holds: ({ subject, wroteIt }) => subject !== wroteIt,
}
const nobody: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: { rule: '7' },
  message: () => ({ zh: '无人可以。', en: 'Nobody may.' }),
  holds: () => false,
}
const second: Office<Standing> = { zh: '另一人', en: 'another person', rules: [another] }
const chief: Office<Standing> = { zh: '负责人', en: 'the chief', rules: [] }
const none: Office<Standing> = { zh: '无人', en: 'nobody', rules: [another, nobody] }
const row: VerbRow<Standing> = { events: ['lend'], by: [second, chief], asks: 'nothing' }
const standing = { subject: 'a', wroteIt: 'b', isChief: false }

const codesOf = (asked: VerbRow<Standing>, of: Standing) => {
  const outcome = mayDo(asked, of)
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code)
}

test('the first office judges where the row names no other: the right person, and the one it excludes', () => {
  expect(codesOf(row, standing)).toEqual([])
  expect(codesOf(row, { ...standing, wroteIt: 'a' })).toEqual(['DUTY_SEPARATION'])
})

test('where a row says in which office somebody acts, that one judges; every broken rule is told', () => {
  const as = ({ isChief }: Standing) => (isChief ? chief : none)
  expect(codesOf({ ...row, as }, { ...standing, wroteIt: 'a', isChief: true })).toEqual([])
  expect(codesOf({ ...row, as }, { ...standing, wroteIt: 'a' })).toEqual(['DUTY_SEPARATION', 'FORBIDDEN'])
})

test('rules may look at something else than the record: what waits on it has writers of its own', () => {
  const before = (of: Standing) => ({ ...of, wroteIt: 'a' })
  expect(codesOf({ ...row, before }, standing)).toEqual(['DUTY_SEPARATION'])
})
