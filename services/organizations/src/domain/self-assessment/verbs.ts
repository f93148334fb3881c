import { mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'
import { assessmentApprover, assessor, type InFrontOfAssessment } from './offices.ts'
import type { SelfAssessmentEvent } from './states.ts'

type Row = VerbRow<InFrontOfAssessment, SelfAssessmentEvent>

const rows = {
  editSelfAssessment: { events: ['edit'], by: [assessor], asks: 'nothing' },
  attachAssessmentEvidence: { events: ['edit'], by: [assessor], asks: 'nothing' },
  approveSelfAssessment: { events: ['approve'], by: [assessmentApprover], asks: 'nothing' },
} satisfies Record<string, Row>

export type SelfAssessmentVerb = keyof typeof rows

/** Every verb about a self-assessment (S50, domain specification 3.1, 7). */
export const verbs: Readonly<Record<SelfAssessmentVerb, Row>> = rows

/** What begins one, and a correction of one: of the organization itself. */
export const begins = {
  draftSelfAssessment: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>

/** Whether somebody may do that to a self-assessment, as its row says; every reason why not. */
export const mayDoAssessment = (
  verb: SelfAssessmentVerb,
  standing: InFrontOfAssessment,
): Outcome<InFrontOfAssessment> => mayDo(verbs[verb], standing)
