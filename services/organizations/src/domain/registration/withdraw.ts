import { accepted, move, type Outcome } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { registrationMoves } from './states.ts'

/** The applicant takes it back, any time before it is decided. */
export function withdraw(application: RegistrationApplication): Outcome<RegistrationApplication> {
  const moved = move(registrationMoves, application.state, 'withdraw')
  return moved.ok ? accepted(changed(application, { state: moved.value, periods: {} })) : moved
}
