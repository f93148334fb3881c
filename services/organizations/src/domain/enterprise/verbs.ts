import type { Actor, Office, Rule, Uscc, VerbRow } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Somebody in front of what a supplier says of itself. */
export type ForEnterprise = { actor: Actor; uscc: Uscc }

/** Whether somebody speaks for that supplier: the token says for whom. */
export const speaksFor = (actor: Actor, uscc: Uscc): boolean =>
  actor.kind === 'person' && actor.roles.includes('SUP') && actor.enterpriseUscc === uscc

const itself: Rule<ForEnterprise> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '供应商只能由其自己的账号登记和查看。',
    en: 'A supplier registers and reads itself, by its own sign-in.',
  }),
  holds: ({ actor, uscc }) => speaksFor(actor, uscc),
}

const theSupplier: Office<ForEnterprise> = { zh: '供应商自己', en: 'the supplier itself', rules: [itself] }

/** What a supplier does about what is kept of it. */
export const verbs = {
  readOwnContact: { events: [], by: [theSupplier], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForEnterprise>>

/** What begins one (domain specification 3.1). */
export const begins = {
  registerEnterprise: { events: [], by: [theSupplier], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForEnterprise>>
