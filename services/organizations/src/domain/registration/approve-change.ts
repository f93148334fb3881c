import { accepted, type CivilDate, civilDateOf, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { RegisterChange } from '../register-change/register-change.ts'
import type { Registered } from '../registered-facts/registered.ts'
import { withValue } from '../registered-facts/with-value.ts'
import { capitalRules, type Measuring } from '../threshold/threshold-rules.ts'
import type { RegistrationApplication } from './application.ts'
import { granted } from './approve.ts'
import { type ChangeAsked, changes } from './change-asked.ts'
import { activeChanges } from './change-rules.ts'
import { asRegistered } from './draft-change.ts'
import { type Naming, nameIsFree } from './name-is-free.ts'
import type { Reckoning } from './periods.ts'
import { oneAssociationEach, type Represented } from './represents-once.ts'
import { registrationMoves } from './states.ts'

export type ApprovingChange = Naming &
  Represented &
  Measuring & { registered: Registered; by: string; reckoning: Reckoning; now: Instant }

/** A change that was granted: the register's entry after it, and what of it is another than before. */
export type ChangeGranted = {
  application: RegistrationApplication
  registered: Registered
  entries: readonly Omit<RegisterChange, 'id'>[]
}

/**
 * An approver grants a change: what is registered is another from now on, what it was stays readable. A new name is nobody's, a new capital
 * meets the threshold in force, a new representative represents no other association.
 *
 * @source domain 4.1; 社会团体登记管理条例 arts. 10, 12, 18
 */
export function approveChange(approving: ApprovingChange): Outcome<ChangeGranted> {
  const { application, registered, by, reckoning, now } = approving
  const moved = move(registrationMoves, application.state, 'approve')
  if (!moved.ok) return moved
  const fit = check<ApprovingChange>([activeChanges, ...rulesFor(application)], approving)
  if (!fit.ok) return fit
  const asked = application.changeAsked as ChangeAsked
  const items = asked.items.map((change) => asRegistered(change, registered))
  const on = civilDateOf(now)
  return accepted({
    application: granted(
      { ...application, changeAsked: { ...asked, items } },
      { state: moved.value, by, reckoning, now },
    ),
    registered: items.reduce((is, change) => withValue(is, change, on), registered),
    entries: items.map((change) => entryOf(change, application, { on, at: now })),
  })
}

const rulesFor = (application: RegistrationApplication) => [
  ...(changes(application, 'NAME') ? [nameIsFree] : []),
  ...(changes(application, 'CAPITAL') ? capitalRules : []),
  ...(changes(application, 'LEGAL_REPRESENTATIVE') ? [oneAssociationEach] : []),
]

const entryOf = (
  { item, before, value }: ChangeAsked['items'][number],
  { id, organizationUscc }: RegistrationApplication,
  { on, at }: { on: CivilDate; at: Instant },
): Omit<RegisterChange, 'id'> => ({
  uscc: organizationUscc as RegisterChange['uscc'],
  item,
  ...(before === undefined ? {} : { before }),
  after: value,
  applicationId: id,
  changedOn: on,
  at,
})
