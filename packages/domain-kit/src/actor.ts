import type { DivisionCode } from './codes/division-code.ts'
import type { Uscc } from './uscc/uscc.ts'

/** What a person's office makes them (domain specification 7). */
export const roles = [
  'REG',
  'ENF',
  'FIN',
  'PUR',
  'DIS',
  'ORG',
  'SUP',
  'ACC',
  'EVA',
  'AUD',
  'TSK',
  'OPR',
] as const
export type Role = (typeof roles)[number]

/** What a person does within the office: 经办, 审批, 法制审核, 听证主持. */
export const subRoles = ['handler', 'approver', 'LEGAL_REVIEWER', 'HEARING_HOST'] as const
export type SubRole = (typeof subRoles)[number]

/** Somebody who signed in, as the token describes them. */
export type Person = {
  kind: 'person'
  subject: string
  /** As the issuer calls this person, for colleagues to read; never public. */
  name?: string
  roles: readonly Role[]
  subRoles: readonly SubRole[]
  agencyUscc?: Uscc
  divisionCode?: DivisionCode
  orgUscc?: Uscc
  firmUscc?: Uscc
  enterpriseUscc?: Uscc
}

/** Who acts: the public, a person, or the house itself (a timer, a listener). */
export type Actor = { kind: 'public' } | Person | { kind: 'system'; name: string }

/** Whoever did not sign in. */
export const PUBLIC: Actor = { kind: 'public' }

/** How a record names whoever acted: the public has no name. */
export const subjectOf = (actor: Actor): string =>
  actor.kind === 'person' ? actor.subject : actor.kind === 'system' ? actor.name : ''
