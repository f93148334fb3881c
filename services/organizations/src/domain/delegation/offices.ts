import type { Actor, Office, Person, Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Delegation } from './delegation.ts'

/** Somebody in front of a delegation. */
export type InFrontOfDelegation = { actor: Actor; delegation: Delegation }

const isApprover = (actor: Actor): actor is Person =>
  actor.kind === 'person' && actor.roles.includes('REG') && actor.subRoles.includes('approver')

/** Somebody who approves for a registrar, which is then the principal. */
export const isOfPrincipal = (actor: Actor): actor is Person & { agencyUscc: Uscc } =>
  isApprover(actor) && actor.agencyUscc !== undefined

const approverActs: Rule<{ actor: Actor }> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由登记管理机关审批人员办理。', en: "A registrar's approver must." }),
  holds: ({ actor }) => isOfPrincipal(actor),
}

const ownPaper: Rule<InFrontOfDelegation> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由委托或者下放的机关自己办理。',
    en: 'The agency that delegates must.',
  }),
  holds: ({ actor, delegation }) => actor.kind === 'person' && actor.agencyUscc === delegation.principalUscc,
}

const anotherThan = (
  before: (delegation: Delegation) => string | undefined,
  zh: string,
  en: string,
): Rule<InFrontOfDelegation> => ({
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({ zh, en }),
  holds: ({ actor, delegation }) => actor.kind !== 'person' || actor.subject !== before(delegation),
})

const post = { functions: ['REG'], subRole: 'approver', reach: 'OWN_AGENCY' } as const
const drafter = ({ drafted }: Delegation) => drafted.by
const signer = ({ signed }: Delegation) => signed?.by

export const drafts: Office<{ actor: Actor }> = {
  zh: '登记管理机关审批人员',
  en: "a registrar's approver",
  rules: [approverActs],
  // any registrar delegates what is its own
  post: { ...post, reach: 'CITY' },
}
export const revokes: Office<InFrontOfDelegation> = {
  zh: '委托（下放）机关审批人员',
  en: "the principal's approver",
  rules: [approverActs, ownPaper],
  post,
}
export const signs: Office<InFrontOfDelegation> = {
  zh: '委托（下放）机关审批人员（非起草人）',
  en: "the principal's approver, another person than its drafter",
  rules: [
    approverActs,
    ownPaper,
    anotherThan(
      drafter,
      '起草人不得签署，须由另一审批人员签署。',
      'Its drafter does not sign it: another approver must.',
    ),
  ],
  post: { ...post, anotherThan: ({ delegation }) => [drafter(delegation)] },
}
export const publishes: Office<InFrontOfDelegation> = {
  zh: '委托（下放）机关另一审批人员（非签署人）',
  en: "the principal's second approver, another person than its signer",
  rules: [
    approverActs,
    ownPaper,
    anotherThan(
      signer,
      '签署人不得公布，须由另一审批人员公布。',
      'Its signer does not publish it: a second approver must.',
    ),
  ],
  post: { ...post, anotherThan: ({ delegation }) => [signer(delegation)].filter((one) => one !== undefined) },
}
