import { accepted, newId, nextVersion, type Outcome } from '@gongshi/domain-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { approveChange as approve } from '../../domain/registration/approve-change.ts'
import type { Store } from '../../store/store.ts'
import { announceChange } from '../organization/announce-change.ts'
import type { Granting } from './granting.ts'
import { heldFor } from './registered-in.ts'

/** A change is granted: the register says another thing from now on, keeps what it said, and tells the other rooms. */
export async function approveChange(granting: Granting): Promise<Outcome<RegistrationApplication>> {
  const { application, tx, now, by } = granting
  const held = await heldFor(tx, application)
  const approved = approve({ ...granting, registered: held })
  if (!approved.ok) return approved
  const { registered, entries } = approved.value
  await tx.organizations.amend(registered.organization, { at: now, by })
  await tx.registeredFacts.keep(registered.facts)
  await tx.registerChanges.add(entries.map((entry) => ({ id: newId(), ...entry })))
  await keepRepresentative(tx, granting)
  const { version } = nextVersion(held.organization, {})
  await announceChange(tx, { ...registered, version, entries, at: now })
  return accepted(approved.value.application)
}

async function keepRepresentative(tx: Store, { application, now }: Granting): Promise<void> {
  const { organizationUscc, terms } = application
  if (organizationUscc && terms.legalRepresentative)
    await tx.representatives.put(organizationUscc, terms.legalRepresentative.personHash, now)
}
