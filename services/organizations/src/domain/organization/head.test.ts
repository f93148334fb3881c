import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { publicHeads } from './head.ts'

const today = Temporal.PlainDate.from('2026-03-18')
const head = (ended: string | null) => ({
  displayName: '陈示例',
  post: '会长',
  mandateEndedOn: ended === null ? null : Temporal.PlainDate.from(ended),
})

test('7: heads in office are public', () => expect(publicHeads([head(null)], today)).toHaveLength(1))
test('7: a mandate that ended exactly five years ago is still shown', () =>
  expect(publicHeads([head('2021-03-18')], today)).toHaveLength(1))
test('7: one that ended a day earlier is not', () =>
  expect(publicHeads([head('2021-03-17')], today)).toHaveLength(0))
