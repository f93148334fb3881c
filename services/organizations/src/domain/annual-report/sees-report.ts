import { type Actor, covers, isIn } from '@gongshi/domain-kit'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { AnnualReport } from './annual-report.ts'
import { annualReportMoves } from './states.ts'

const readers: ReadonlySet<string> = new Set(['REG', 'ENF', 'AUD', 'TSK'])

/** Whether everybody may know of it: it was filed, or its day is over. */
export const isKnown = ({ state, missedAt }: AnnualReport): boolean =>
  isIn(annualReportMoves, state, 'public') || missedAt !== undefined

/** Whether somebody may know of a report: everybody, once it was filed or is overdue; the organization of its draft. */
export const knowsOfReport = (actor: Actor, report: AnnualReport): boolean =>
  isKnown(report) || speaksForOrganization(actor, report.uscc)

/** Whether somebody reads what it says: the organization always, everybody else once it was filed. */
export const readsSections = (actor: Actor, report: AnnualReport): boolean =>
  isIn(annualReportMoves, report.state, 'public') || speaksForOrganization(actor, report.uscc)

/** Whether somebody reads it unscreened, and its documents: the organization, and whoever supervises it in its division or above (R-25, 7). */
export const readsWhole = (
  actor: Actor,
  { uscc, divisionCode }: Pick<AnnualReport, 'uscc' | 'divisionCode'>,
): boolean =>
  speaksForOrganization(actor, uscc) ||
  (actor.kind === 'person' &&
    actor.roles.some((role) => readers.has(role)) &&
    covers(actor.divisionCode ?? '', divisionCode))
