import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { byItselfOrItsRegistrar, type InFrontOfBody } from '../liquidation/verbs.ts'
import { theOrganization } from '../organization/speaks-for-organization.ts'
import {
  competentDecides,
  competentHandles,
  founders,
  type InFront,
  principalTakesBack,
  registrarAssigns,
  registrarDecides,
  registrarHandles,
  theApplicant,
  theFounder,
} from './offices.ts'
import type { RegistrationEvent } from './states.ts'

type Row = VerbRow<InFront, RegistrationEvent>

const applicants = { by: [theApplicant], asks: 'nothing' } as const
const handlers = { by: [registrarHandles], asks: 'nothing' } as const
const takers = { by: [competentHandles], asks: 'nothing' } as const
const granters = { by: [competentDecides], asks: 'nothing' } as const
const deciders = { by: [registrarDecides], asks: 'nothing' } as const

const rows = {
  editRegistrationApplication: { by: [theFounder], asks: 'nothing', events: ['edit'] },
  submitRegistrationApplication: { ...applicants, events: ['submit'] },
  resubmitRegistrationApplication: { ...applicants, events: ['resubmit'] },
  withdrawRegistrationApplication: { ...applicants, events: ['withdraw'] },
  requestRegistrationCorrection: { ...handlers, events: ['requestCorrection'], reason: 'KEPT' },
  acceptRegistrationApplication: { ...takers, events: ['accept'] },
  refuseRegistrationAcceptance: { ...handlers, events: ['refuseAcceptance'], reason: 'KEPT' },
  assignRegistrationApplication: { by: [registrarAssigns], asks: 'nothing', events: ['assign'] },
  approveRegistrationApplication: { ...granters, events: ['approve'] },
  refuseRegistrationApplication: { ...deciders, events: ['refuse'], reason: 'KEPT' },
  serveRegistrationDecision: { ...handlers, events: ['serve'] },
  takeBackRegistrationApplication: {
    by: [principalTakesBack],
    asks: 'nothing',
    events: ['takeBack'],
    reason: 'KEPT',
  },
  issueCertificate: { ...takers, events: ['issueCertificate'] },
} satisfies Record<string, Row>

export type RegistrationVerb = keyof typeof rows

/** Every verb about a registration application (domain specification 4.1, 7). */
export const verbs: Readonly<Record<RegistrationVerb, Row>> = rows

/** What begins one: there is nothing to hold yet. */
export const begins = {
  createRegistrationApplication: { events: [], by: [founders], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** What a registered body begins: its sign-in acts, no founder's any more; the end of a revoked one its registrar may begin. */
export const ofOrganization = {
  createChangeApplication: { events: [], by: [theOrganization], asks: 'nothing' },
  createCharterApplication: { events: [], by: [theOrganization], asks: 'nothing' },
  createDeregistrationApplication: byItselfOrItsRegistrar,
} satisfies Record<string, VerbRow<InFrontOfBody>>

/** Whether somebody may do that to an application, as its row says; every reason why not. */
export const mayDoRegistration = (verb: RegistrationVerb, standing: InFront): Outcome<InFront> =>
  mayDo(verbs[verb], standing)
