import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { approveCharter as approve } from '../../domain/registration/approve-charter.ts'
import type { Granting } from './granting.ts'
import { heldFor } from './registered-in.ts'

/** An amended charter is approved: the register names it from now on. */
export async function approveCharter(granting: Granting): Promise<Outcome<RegistrationApplication>> {
  const { application, tx } = granting
  const approved = approve({ ...granting, registered: await heldFor(tx, application) })
  if (!approved.ok) return approved
  await tx.registeredFacts.keep(approved.value.facts)
  return accepted(approved.value.application)
}
