import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aCalendarNotice, day } from '../../../test/a-calendar-notice.ts'
import type { CalendarProposal } from './proposal-rules.ts'
import { proposeCalendarNotice } from './propose.ts'

const proposal: CalendarProposal = {
  id: 'new',
  year: 2015,
  kind: 'SUPPLEMENTARY',
  title: '纪念日调休放假',
  docNo: '国发明电〔2015〕1号',
  sourceUrl: null,
  issuedOn: null,
  days: [day('2015-09-03', true), day('2015-09-06', false)],
  by: 'OPR-1:handler',
  at: Temporal.Instant.from('2015-08-25T01:00:00Z'),
  known: [aCalendarNotice()],
}
const codes = (changes: Partial<CalendarProposal>) => {
  const outcome = proposeCalendarNotice({ ...proposal, ...changes })
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code)
}

test('6.9: a supplement in the middle of a year waits for the second person', () => {
  const proposed = proposeCalendarNotice(proposal)
  expect(proposed).toMatchObject({ ok: true, value: { state: 'PROPOSED', calendarVersion: null } })
})

test('6.9: a notice may set days of the December before and the January after, not further', () => {
  expect(codes({ days: [day('2014-12-28', false)] })).toEqual([])
  expect(codes({ days: [day('2016-01-03', true)] })).toEqual([])
  expect(codes({ days: [day('2014-11-30', true)] })).toEqual(['INPUT_INVALID'])
  expect(codes({ days: [day('2016-02-01', true)] })).toEqual(['INPUT_INVALID'])
})

test('6.9: no day occurs twice, and there is at least one', () => {
  expect(codes({ days: [day('2015-09-03', true), day('2015-09-03', false)] })).toEqual(['INPUT_INVALID'])
  expect(codes({ days: [] })).toEqual(['INPUT_INVALID'])
})

test('6.9: a notice says where it comes from', () => {
  expect(codes({ docNo: null, sourceUrl: null })).toEqual(['INPUT_INVALID'])
})

test('6.9: the same notice is imported once, unless it was turned down', () => {
  const same = aCalendarNotice({ kind: 'SUPPLEMENTARY', docNo: proposal.docNo, state: 'PROPOSED' })
  expect(codes({ known: [aCalendarNotice(), same] })).toEqual(['DUPLICATE'])
  expect(codes({ known: [aCalendarNotice(), { ...same, state: 'REJECTED' }] })).toEqual([])
})

test('a year outside the calendar, an empty name and a title longer than a page are told, not stored', () => {
  expect(codes({ year: 1999, days: [day('1999-01-01', true)] })).toContain('INPUT_INVALID')
  expect(codes({ title: '通'.repeat(200) })).toEqual([])
  expect(codes({ title: '通'.repeat(201) })).toEqual(['INPUT_INVALID'])
  expect(codes({ days: [day('2015-09-03', true, '')] })).toEqual(['INPUT_INVALID'])
})

test('6.9: a year has one yearly notice, and a supplement comes after it', () => {
  expect(codes({ kind: 'ANNUAL', docNo: 'other' })).toEqual(['DUPLICATE'])
  expect(codes({ known: [] })).toEqual(['CALENDAR_UNKNOWN'])
})

test('attack 24: where a notice is to be read is an address of the web', () => {
  expect(codes({ sourceUrl: 'https://www.gov.cn/zhengce/1.htm' })).toEqual([])
  for (const sourceUrl of ['javascript:alert(1)', 'https://gov.cn@evil.example/', '见附件'])
    expect(codes({ sourceUrl })).toEqual(['INPUT_INVALID'])
})
