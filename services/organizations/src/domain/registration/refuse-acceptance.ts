import { accepted, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { workedOn } from './changed.ts'
import { missingAfter } from './missing.ts'
import { reasonGiven } from './reason-given.ts'
import { registrationMoves } from './states.ts'

/** Why an application is not taken: another authority's, no matter of licensing, or still incomplete after its correction. */
export const acceptanceGrounds = ['NOT_IN_JURISDICTION', 'NOT_LICENSABLE', 'STILL_INCOMPLETE'] as const

export type Refusing = {
  application: RegistrationApplication
  ground: string
  reason: string
  by: string
  now: Instant
}

/**
 * The registrar does not take the application, in writing; where it is not competent, the reason names who is.
 *
 * @source 行政许可法 art. 32(1), (2), (5); AC-91
 */
export function refuseAcceptance(refusing: Refusing): Outcome<RegistrationApplication> {
  const { application, ground, reason, by, now } = refusing
  const moved = move(registrationMoves, application.state, 'refuseAcceptance')
  if (!moved.ok) return moved
  const fit = check([knownGround, stillIncomplete, reasonGiven], refusing)
  if (!fit.ok) return fit
  const decision = { at: now, by, ground, reason }
  return accepted(workedOn(application, by, { state: moved.value, decision, periods: {} }))
}

const knownGround: Rule<Refusing> = {
  code: 'INPUT_INVALID',
  basis: basis.receipt,
  field: ['ground'],
  message: () => ({
    zh: `不予受理的理由代码须为 ${acceptanceGrounds.join('、')} 之一。`,
    en: `The ground is one of ${acceptanceGrounds.join(', ')}.`,
  }),
  holds: ({ ground }) => (acceptanceGrounds as readonly string[]).includes(ground),
}

/** What was asked for is there: it must be accepted; what was never asked for is asked for first. */
const stillIncomplete: Rule<Refusing> = {
  code: 'INPUT_INVALID',
  basis: basis.receipt,
  field: ['ground'],
  message: ({ application }) =>
    application.correction
      ? { zh: '补正的材料已经齐全，应当受理。', en: 'What was asked for is there: it must be accepted.' }
      : {
          zh: '材料不齐全的，须先一次性告知补正。',
          en: 'Where documents are missing, their correction is asked for first.',
        },
  holds: ({ application, ground }) => ground !== 'STILL_INCOMPLETE' || missingAfter(application).length > 0,
}
