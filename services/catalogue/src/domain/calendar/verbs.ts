import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { proposesCalendar } from '../access/offices.ts'
import { decider, secondPerson } from '../proposal/offices.ts'
import type { InFrontOfProposal } from '../proposal/proposal.ts'
import type { ProposalEvent } from '../proposal/states.ts'

type Row = VerbRow<InFrontOfProposal, ProposalEvent>

const matter = { zh: '确认放假通知', en: 'Deciding about a holiday notice' }

const rows = {
  confirmCalendarNotice: { events: ['confirm'], by: [secondPerson(matter)], asks: 'nothing' },
  rejectCalendarNotice: { events: ['reject'], by: [decider(matter)], asks: 'nothing', reason: 'KEPT' },
} satisfies Record<string, Row>

export type CalendarVerb = keyof typeof rows

/** Every verb about a holiday notice (domain specification 6.9, 7). */
export const verbs: Readonly<Record<CalendarVerb, Row>> = rows

/** What begins one. */
export const begins = {
  importCalendarNotice: { events: [], by: [proposesCalendar], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** Whether somebody may do that to a holiday notice, as its row says; every reason why not. */
export const mayDoCalendar = (verb: CalendarVerb, standing: InFrontOfProposal): Outcome<InFrontOfProposal> =>
  mayDo(verbs[verb], standing)
