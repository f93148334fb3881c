import { accepted, civilDateOf, nextVersion, type Outcome } from '@gongshi/domain-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { approveDeregistration as approve } from '../../domain/registration/approve-deregistration.ts'
import { successionsOf } from '../../domain/registration/successions-of.ts'
import { standingOf } from '../liquidation/liquidation-verb.ts'
import { announceRegister } from '../organization/announce-register.ts'
import type { Granting } from './granting.ts'
import { heldFor } from './registered-in.ts'

/** A body leaves the register: its code stays visible, what took its place is kept, and the other rooms hear of it. */
export async function approveDeregistration(granting: Granting): Promise<Outcome<RegistrationApplication>> {
  const { application, tx, by, now: at } = granting
  const { organization: kept } = await heldFor(tx, application)
  const liquidation = await standingOf(tx, kept.uscc)
  const approved = approve({ ...granting, organization: kept, liquidation })
  if (!approved.ok) return approved
  const { organization } = approved.value
  await tx.organizations.amend(organization, { at, by })
  const { uscc } = organization
  const asked = application.deregistrationAsked
  await tx.bodySuccessions.add(successionsOf({ uscc, asked, on: civilDateOf(at) }))
  await announceRegister(tx, { kept, organization, version: nextVersion(kept, {}).version, at })
  return accepted(approved.value.application)
}
