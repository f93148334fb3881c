import { accepted, newId, type Outcome } from '@gongshi/domain-kit'
import { allow } from '../../domain/access/allow.ts'
import { proposeCalendar } from '../../domain/access/permissions.ts'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import type { CalendarProposal } from '../../domain/calendar/proposal-rules.ts'
import { proposeCalendarNotice } from '../../domain/calendar/propose.ts'
import { parsePolicyDocumentNo } from '../../domain/policy/document-no.ts'
import type { Context } from '../context.ts'

export type ImportCalendarNotice = Omit<CalendarProposal, 'id' | 'by' | 'at' | 'known'>

/** Lays a State Council notice before the second person (domain specification 6.9 and 7). */
export async function importCalendarNotice(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: ImportCalendarNotice,
): Promise<Outcome<CalendarNotice>> {
  const allowed = allow(actor, proposeCalendar)
  if (!allowed.ok) return allowed
  const docNo = input.docNo ? parsePolicyDocumentNo(input.docNo) : accepted(null)
  if (!docNo.ok) return docNo
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const by = allowed.value.subject
    await tx.calendar.takeTurn()
    const known = await tx.calendar.known()
    const proposed = proposeCalendarNotice({ ...input, docNo: docNo.value, id: newId(), by, at, known })
    if (!proposed.ok) return proposed

    await tx.calendar.insert(proposed.value)
    await tx.audit({
      at,
      actor,
      command: 'import-calendar-notice',
      aggregateType: 'calendar-notice',
      aggregateId: proposed.value.id,
      version: proposed.value.version,
      change: { year: input.year, kind: input.kind, docNo: docNo.value, days: input.days.length },
    })
    return proposed
  })
}
