import type { Actor, Outcome } from '@gongshi/domain-kit'
import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aCalendarNotice } from '../../../test/a-calendar-notice.ts'
import { people } from '../../../test/people.ts'
import { mayDoCalendar } from '../calendar/verbs.ts'
import { confirmProposal, rejectProposal } from './decide.ts'

const proposal = aCalendarNotice({ state: 'PROPOSED', decidedBy: null, calendarVersion: null })
const now = Temporal.Instant.from('2015-08-25T02:00:00Z')
const actor = people.oprApprover
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))

test('R-21: whoever imported a notice does not confirm it, another person does; he may turn it down', () => {
  const own: Actor = { ...actor, subject: proposal.proposedBy }
  expect(codes(mayDoCalendar('confirmCalendarNotice', { actor: own, proposal }))).toEqual(['DUTY_SEPARATION'])
  expect(codes(mayDoCalendar('confirmCalendarNotice', { actor, proposal }))).toEqual([])
  expect(codes(mayDoCalendar('rejectCalendarNotice', { actor: own, proposal }))).toEqual([])
  expect(confirmProposal({ proposal, actor, now })).toMatchObject({
    ok: true,
    value: { state: 'CONFIRMED', decidedBy: actor.subject, version: proposal.version + 1 },
  })
})

test('a notice is not turned down without a reason', () => {
  const rejecting = { proposal, actor, now }
  expect(rejectProposal({ ...rejecting, reason: ' ' }, '6.9')).toMatchObject({
    refusals: [{ code: 'INPUT_INVALID', basis: { rule: '6.9' } }],
  })
  expect(rejectProposal({ ...rejecting, reason: '日期有误' }, '6.9').ok).toBe(true)
})

test('6.9: a decided notice is not decided again', () => {
  const again = rejectProposal({ proposal: aCalendarNotice(), actor, now, reason: '重复' }, '6.9')
  expect(again).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_TRANSITION' }] })
})
