import { civilDate, type Outcome } from '@gongshi/domain-kit'
import { importCalendarNotice } from '../src/commands/calendar/import-calendar-notice.ts'
import { proposePolicyParameter } from '../src/commands/policy-change/propose-policy-parameter.ts'
import { day } from './a-calendar-notice.ts'
import type { TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message.en).join(' '))
  return outcome.value
}

/** A holiday notice that waits for the second person. */
export const aNotice = async (room: TestRoom) =>
  value(
    await importCalendarNotice(room.as(people.oprHandler), {
      year: 2026,
      kind: 'SUPPLEMENTARY',
      title: '补充通知（未确认）',
      docNo: '国发明电〔2026〕3号',
      sourceUrl: null,
      issuedOn: null,
      days: [day('2026-06-22', true)],
    }),
  )

/** A change of a figure that waits for the second person. */
export const aChange = async (room: TestRoom) =>
  value(
    await proposePolicyParameter(room.as(people.finHandler), {
      key: 'objection.replyWd',
      value: '3',
      legalTag: 'design',
      documentId: null,
      article: null,
      effectiveFrom: civilDate('2026-04-01'),
      grounds: '缩短答复时限',
    }),
  )
