import { mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'
import { addressee, type InFrontOfAppeal, sender } from './offices.ts'
import type { AppealEvent } from './states.ts'

type Row = VerbRow<InFrontOfAppeal, AppealEvent>

const rows = {
  replyToAppeal: { events: ['reply'], by: [addressee], asks: 'nothing' },
  withdrawAppeal: { events: ['withdraw'], by: [sender], asks: 'nothing', reason: 'KEPT' },
} satisfies Record<string, Row>

export type AppealVerb = keyof typeof rows

/** Every verb about an appeal (domain specification 3.1). */
export const verbs: Readonly<Record<AppealVerb, Row>> = rows

/** What begins one: an association passes on what a member asks. */
export const begins = {
  sendAppeal: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>

/** Whether somebody may do that to an appeal, as its row says; every reason why not. */
export const mayDoAppeal = (verb: AppealVerb, standing: InFrontOfAppeal): Outcome<InFrontOfAppeal> =>
  mayDo(verbs[verb], standing)
