import type { Uscc } from '@gongshi/domain-kit'
import type { Bearer } from '../../domain/organization/bearer.ts'
import type { Store } from '../../store/store.ts'

/** Whose name it is, left out of those who bear it: a body of the register, or an application. */
type Naming = { name: string; uscc?: Uscc; applicationId?: string }

/** Who bears a name already: bodies of the register, and applications that were granted it. */
export async function bearersOf(tx: Store, naming: Naming): Promise<readonly Bearer[]> {
  const registered = await tx.organizations.bearing(naming.name)
  const granted = await tx.applications.granted(naming.name)
  return [
    ...registered.filter(({ uscc }) => uscc !== naming.uscc).map(({ name, uscc }) => ({ name, uscc })),
    ...granted
      .filter(({ id }) => id !== naming.applicationId)
      .map(({ terms }) => ({ name: terms.proposedName })),
  ]
}
