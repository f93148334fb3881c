import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'
import {
  anybody,
  type InFrontOfSupervision,
  receiptHolder,
  registrarConfirms,
  registrarHandles,
  replier,
} from './offices.ts'
import type { SupervisionEvent } from './states.ts'

type Row = VerbRow<InFrontOfSupervision, SupervisionEvent>

const rows = {
  replyToSupervision: { events: ['reply'], by: [replier], asks: 'nothing' },
  answerSupervision: { events: ['answer'], by: [registrarHandles], asks: 'nothing' },
  proposeSupervisionDismissal: {
    events: ['propose'],
    by: [registrarHandles],
    asks: 'nothing',
    reason: 'KEPT',
  },
  dismissSupervision: { events: ['dismiss'], by: [registrarConfirms], asks: 'nothing', reason: 'PUBLISHED' },
  escalateSupervision: { events: ['escalate'], by: [registrarHandles], asks: 'nothing', reason: 'KEPT' },
  withdrawSupervision: { events: ['withdraw'], by: [receiptHolder], asks: 'nothing' },
} satisfies Record<string, Row>

export type SupervisionVerb = keyof typeof rows

/** Every verb about a record of supervision (domain specification 3.1). */
export const verbs: Readonly<Record<SupervisionVerb, Row>> = rows

/** What begins one inside: the organization writes down what its supervisors or a member say. */
export const begins = {
  recordSupervisorOpinion: { events: [], by: [theOrganization], asks: 'nothing' },
  recordMemberOpinion: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>

/** What begins one outside: nobody has to sign in. */
export const raises = {
  raiseSupervision: { events: [], by: [anybody], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** Whether somebody may do that to a record, as its row says; every reason why not. */
export const mayDoSupervision = (
  verb: SupervisionVerb,
  standing: InFrontOfSupervision,
): Outcome<InFrontOfSupervision> => mayDo(verbs[verb], standing)
