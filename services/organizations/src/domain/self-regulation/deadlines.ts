import { endOfDay, type Instant } from '@gongshi/domain-kit'
import { isOver } from '../registration/deadlines.ts'
import { passed } from './changed.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { owedStates } from './states.ts'

/** What time alone will do to a document. */
export type SelfRegulationDeadline = { kind: 'self-regulation.overdue'; dueAt: Instant }

const runs = ({ state, overdueAt }: SelfRegulatoryDocument): boolean =>
  owedStates.includes(state) && !overdueAt

/** When the last day of the reading ends it is overdue; what cannot be dated yet gets its timer with its calendar. */
export const selfRegulationDeadlines = (document: SelfRegulatoryDocument): SelfRegulationDeadline[] =>
  runs(document) && document.dueOn
    ? [{ kind: 'self-regulation.overdue', dueAt: endOfDay(document.dueOn) }]
    : []

/** A document as time alone has left it by now: overdue, never published nor refused by that. The same object when it is not. */
export const asOf = (document: SelfRegulatoryDocument, now: Instant): SelfRegulatoryDocument =>
  runs(document) && isOver(document.dueOn, now) ? passed(document, { overdueAt: now }) : document
