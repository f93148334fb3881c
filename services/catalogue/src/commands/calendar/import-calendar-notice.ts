import { accepted, newId, subjectOf } from '@gongshi/domain-kit'
import { beginning, verbsOf } from '@gongshi/service-kit'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import type { CalendarProposal } from '../../domain/calendar/proposal-rules.ts'
import { proposeCalendarNotice } from '../../domain/calendar/propose.ts'
import { begins } from '../../domain/calendar/verbs.ts'
import { parsePolicyDocumentNo } from '../../domain/policy/document-no.ts'
import type { Store } from '../../store/store.ts'

export type ImportCalendarNotice = Omit<CalendarProposal, 'id' | 'by' | 'at' | 'known'>

const noticeBegins = verbsOf(
  beginning<Store, keyof typeof begins, ImportCalendarNotice, CalendarNotice>(begins, {
    type: 'calendar-notice',
    keep: (tx, notice) => tx.calendar.insert(notice),
  }),
)

/** Lays a State Council notice before the second person (domain specification 6.9 and 7). */
export const importCalendarNotice = noticeBegins('importCalendarNotice', {
  decide: async ({ actor, now: at, tx }, input: ImportCalendarNotice) => {
    const docNo = input.docNo ? parsePolicyDocumentNo(input.docNo) : accepted(null)
    if (!docNo.ok) return docNo
    await tx.calendar.takeTurn()
    const known = await tx.calendar.known()
    const by = subjectOf(actor)
    return proposeCalendarNotice({ ...input, docNo: docNo.value, id: newId(), by, at, known })
  },
  beside: ({ year, kind, docNo, days }) => ({ note: { year, kind, docNo, days: days.length } }),
})
