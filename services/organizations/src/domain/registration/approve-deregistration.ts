import { accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import type { Liquidating } from '../liquidation/in-liquidation.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { organizationMoves } from '../organization/states.ts'
import type { RegistrationApplication } from './application.ts'
import { granted } from './approve.ts'
import { deregistersAsLiquidated } from './deregisters-as-liquidated.ts'
import type { Reckoning } from './periods.ts'
import { registrationMoves } from './states.ts'

export type ApprovingDeregistration = Liquidating & {
  application: RegistrationApplication
  organization: SocialOrganization
  by: string
  reckoning: Reckoning
  now: Instant
}

export type Deregistered = { application: RegistrationApplication; organization: SocialOrganization }

/**
 * An approver grants that a body leaves the register: it is DEREGISTERED from now on, its code visible for ever, its name free. Where its
 * liquidation was stopped meanwhile, because what revoked it was overturned, there is nothing to grant; nor is there of another one than it was made of.
 *
 * @source domain 4.1; 社会团体登记管理条例 arts. 20–21
 */
export function approveDeregistration(approving: ApprovingDeregistration): Outcome<Deregistered> {
  const { application, organization, liquidation, by, reckoning, now } = approving
  const moved = move(registrationMoves, application.state, 'approve')
  if (!moved.ok) return moved
  const asked = application.deregistrationAsked
  const fit = deregistersAsLiquidated({ organization, liquidation, asked })
  if (!fit.ok) return fit
  const ended = move(organizationMoves, organization.status, 'deregister')
  if (!ended.ok) return ended
  return accepted({
    application: granted(application, { state: moved.value, by, reckoning, now }),
    organization: { ...organization, status: ended.value },
  })
}
