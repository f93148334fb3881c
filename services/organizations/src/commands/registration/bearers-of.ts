import type { RegistrationApplication } from '../../domain/registration/application.ts'
import type { Bearer } from '../../domain/registration/name-is-free.ts'
import type { Store } from '../../store/store.ts'

/** Who bears an application's name already: bodies of the register, and other applications that were granted it. */
export async function bearersOf(tx: Store, application: RegistrationApplication): Promise<readonly Bearer[]> {
  const { proposedName } = application.terms
  const granted = (await tx.applications.holdApprovedNames(proposedName))
    .filter(({ id }) => id !== application.id)
    .map(({ terms }) => ({ name: terms.proposedName }))
  const registered = await tx.organizations.bearing(proposedName)
  return [...registered.map(({ name, uscc }) => ({ name, uscc })), ...granted]
}
