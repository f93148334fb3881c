import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aCalendarNotice } from '../../../test/a-calendar-notice.ts'
import { confirmCalendarNotice, rejectCalendarNotice } from './decide.ts'

const notice = aCalendarNotice({ state: 'PROPOSED', decidedBy: null, calendarVersion: null })
const at = Temporal.Instant.from('2015-08-25T02:00:00Z')

test('R-21: whoever imported a notice does not confirm it, another person does', () => {
  const own = confirmCalendarNotice({ notice, by: 'OPR-1:handler', at, calendarVersion: 2 })
  expect(own).toMatchObject({ ok: false, refusals: [{ code: 'DUTY_SEPARATION' }] })
  const other = confirmCalendarNotice({ notice, by: 'OPR-1:approver', at, calendarVersion: 2 })
  expect(other).toMatchObject({ ok: true, value: { state: 'CONFIRMED', calendarVersion: 2 } })
})

test('a notice is not turned down without a reason', () => {
  const rejecting = { notice, by: 'OPR-1:approver', at }
  expect(rejectCalendarNotice({ ...rejecting, reason: ' ' })).toMatchObject({
    refusals: [{ code: 'INPUT_INVALID' }],
  })
  expect(rejectCalendarNotice({ ...rejecting, reason: '日期有误' }).ok).toBe(true)
})

test('6.9: a decided notice is not decided again', () => {
  const confirmed = aCalendarNotice()
  const again = rejectCalendarNotice({ notice: confirmed, by: 'OPR-1:approver', at, reason: '重复' })
  expect(again).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_TRANSITION' }] })
})
