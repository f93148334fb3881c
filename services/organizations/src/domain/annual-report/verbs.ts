import { mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'
import { type InFrontOfReport, registrarReviews, reporter } from './offices.ts'
import type { AnnualReportEvent } from './states.ts'

type Row = VerbRow<InFrontOfReport, AnnualReportEvent>

const rows = {
  editAnnualReport: { events: ['edit'], by: [reporter], asks: 'nothing' },
  fileAnnualReport: { events: ['file'], by: [reporter], asks: 'nothing' },
  reviewAnnualReport: { events: ['review'], by: [registrarReviews], asks: 'nothing' },
} satisfies Record<string, Row>

export type AnnualReportVerb = keyof typeof rows

/** Every verb about an annual report (domain specification 3.1, 7). */
export const verbs: Readonly<Record<AnnualReportVerb, Row>> = rows

/** What begins one: of the organization itself. */
export const begins = {
  draftAnnualReport: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>

/** Whether somebody may do that to a report, as its row says; every reason why not. */
export const mayDoReport = (verb: AnnualReportVerb, standing: InFrontOfReport): Outcome<InFrontOfReport> =>
  mayDo(verbs[verb], standing)
