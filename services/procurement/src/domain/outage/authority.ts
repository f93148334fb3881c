import type { Actor, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { PlatformOutage } from './platform-outage.ts'

/** Operators know when the platform was out; finance and everybody else neither records nor confirms it (domain specification 7). */
export const operatorActs: Rule<{ actor: Actor }> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '平台中断由系统运维人员登记、确认和撤回。',
    en: 'Outages of the platform are recorded, confirmed and withdrawn by operators.',
  }),
  holds: ({ actor }) => actor.kind === 'person' && actor.roles.includes('OPR'),
}

/** What one entered another confirms. */
export const anotherOperatorActs: Rule<{ actor: Actor; outage: PlatformOutage }> = {
  code: 'DUTY_SEPARATION',
  basis: basis.outage,
  message: () => ({
    zh: '登记人不得确认自己登记的中断，须由另一名运维人员确认。',
    en: 'Whoever recorded an outage may not confirm it: another operator must.',
  }),
  holds: ({ actor, outage }) => actor.kind === 'person' && actor.subject !== outage.by,
}
