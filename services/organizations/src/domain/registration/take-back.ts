import { accepted, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { reasonGiven } from './reason-given.ts'
import { registrationMoves } from './states.ts'

export type TakingBack = { application: RegistrationApplication; reason: string; by: string; now: Instant }

/**
 * The principal takes an entrusted case back from the agency that took it up: that one acts on it no more. A review begins anew, with
 * a handler of the principal's; whatever clock runs goes on.
 *
 * @source domain 4.2: the principal may take the case back
 */
export function takeBack(taking: TakingBack): Outcome<RegistrationApplication> {
  const { application, reason, by, now } = taking
  const moved = move(registrationMoves, application.state, 'takeBack')
  if (!moved.ok) return moved
  const fit = check([entrusted, reasonGiven], taking)
  if (!fit.ok) return fit
  const { handler, ...unassigned } = application
  const kept = moved.value === 'ACCEPTED' ? unassigned : application
  return accepted(
    changed(kept, {
      state: moved.value,
      takenBack: { at: now, by, reason },
      takenUpBy: application.handlingAgencyUscc,
    }),
  )
}

/**
 * Whether another agency took the case up in its registrar's name, and has it still: what was devolved is the delegate's own, and what the
 * principal took up itself is nobody else's.
 */
export const isEntrusted = ({ takenUpBy, handlingAgencyUscc }: RegistrationApplication): boolean =>
  takenUpBy !== undefined && takenUpBy !== handlingAgencyUscc

const entrusted: Rule<TakingBack> = {
  code: 'INVALID_TRANSITION',
  basis: basis.delegation,
  field: ['id'],
  message: () => ({
    zh: '该申请没有由受委托机关办理，无须收回。',
    en: 'No delegate has taken this case up: there is nothing to take back.',
  }),
  holds: ({ application }) => isEntrusted(application),
}
