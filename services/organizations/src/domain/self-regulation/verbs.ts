import { mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'
import { author, type InFrontOfSelfRegulation, registrarReads } from './offices.ts'
import type { SelfRegulationEvent } from './states.ts'

type Row = VerbRow<InFrontOfSelfRegulation, SelfRegulationEvent>

const rows = {
  editSelfRegulatoryDocument: { events: ['edit'], by: [author], asks: 'nothing' },
  submitSelfRegulatoryDocument: { events: ['publish', 'hold'], by: [author], asks: 'nothing' },
  takeBackSelfRegulatoryDocument: { events: ['takeBack'], by: [author], asks: 'nothing' },
  withdrawSelfRegulatoryDocument: { events: ['withdraw'], by: [author], asks: 'nothing' },
  passSelfRegulatoryDocument: {
    events: ['letThrough'],
    by: [registrarReads],
    asks: 'nothing',
    reason: 'PUBLISHED',
  },
  refuseSelfRegulatoryDocument: {
    events: ['refuse'],
    by: [registrarReads],
    asks: 'nothing',
    reason: 'PUBLISHED',
  },
  repealSelfRegulatoryDocument: { events: ['repeal'], by: [author], asks: 'nothing' },
} satisfies Record<string, Row>

export type SelfRegulationVerb = keyof typeof rows

/** Every verb about a self-regulatory document (domain specification 3.1, 7.4). */
export const verbs: Readonly<Record<SelfRegulationVerb, Row>> = rows

/** What begins one: an association writes down what its assembly adopted. */
export const begins = {
  draftSelfRegulatoryDocument: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>

/** Whether somebody may do that to a document, as its row says; every reason why not. */
export const mayDoSelfRegulation = (
  verb: SelfRegulationVerb,
  standing: InFrontOfSelfRegulation,
): Outcome<InFrontOfSelfRegulation> => mayDo(verbs[verb], standing)
