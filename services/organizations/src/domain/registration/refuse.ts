import { accepted, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { keptClocks } from './kept-clocks.ts'
import { reasonGiven } from './reason-given.ts'
import type { Refusing } from './refuse-acceptance.ts'
import { registrationMoves } from './states.ts'

/**
 * Why a registration is refused, in the order of the law: against what no association may do (社会团体登记管理条例 art. 4); a body of the
 * same scope is there already; a founder or head is barred; fraud; another prohibition.
 *
 * @source 社会团体登记管理条例 art. 13
 */
export const refusalGrounds = [
  'AGAINST_ARTICLE_4',
  'SIMILAR_SCOPE',
  'FOUNDER_BARRED',
  'FRAUD',
  'OTHER_PROHIBITION',
] as const

/** An approver refuses the registration, on one of the law's grounds, with reasons in writing. */
export function refuse(refusing: Refusing): Outcome<RegistrationApplication> {
  const { application, ground, reason, by, now } = refusing
  const moved = move(registrationMoves, application.state, 'refuse')
  if (!moved.ok) return moved
  const fit = check([knownGround, severalPerTrade, reasonGiven], refusing)
  if (!fit.ok) return fit
  const decision = { at: now, by, ground, reason, kept: keptClocks(application, now) }
  return accepted(changed(application, { state: moved.value, decision }))
}

const knownGround: Rule<Refusing> = {
  code: 'INPUT_INVALID',
  basis: basis.barred,
  field: ['ground'],
  message: () => ({
    zh: `不予登记的理由代码须为 ${refusalGrounds.join('、')} 之一。`,
    en: `The ground is one of ${refusalGrounds.join(', ')}.`,
  }),
  holds: ({ ground }) => (refusalGrounds as readonly string[]).includes(ground),
}

/** 一业多会: that there is an association of the trade already never bars another (S21, AC-33). */
const severalPerTrade: Rule<Refusing> = {
  code: 'INPUT_INVALID',
  basis: basis.similar,
  field: ['ground'],
  message: () => ({
    zh: '行业协会商会可以一业多会，不得以业务范围相同或者相似为由不予登记。',
    en: 'A trade may have several associations: a similar scope is no ground to refuse one.',
  }),
  holds: ({ application, ground }) => ground !== 'SIMILAR_SCOPE' || !application.terms.isIndustryAssociation,
}
