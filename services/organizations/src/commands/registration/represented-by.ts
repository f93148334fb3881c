import type { RegistrationApplication } from '../../domain/registration/application.ts'
import type { Represented } from '../../domain/registration/represents-once.ts'
import type { Store } from '../../store/store.ts'

/** The other associations whoever is to represent this one represents, or was granted to. */
export async function representedBy(
  tx: Store,
  { id, terms, organizationUscc }: RegistrationApplication,
): Promise<Represented['represented']> {
  const hash = terms.legalRepresentative?.personHash
  if (!hash || terms.orgType !== 'SOCIAL_ASSOCIATION') return []
  const granted = (await tx.applications.grantedTo(hash)).filter(
    (other) => other.id !== id && other.terms.orgType === 'SOCIAL_ASSOCIATION',
  )
  return [
    ...(await tx.representatives.associationsOf(hash)).filter(({ uscc }) => uscc !== organizationUscc),
    ...granted.map((other) => ({ name: other.terms.proposedName })),
  ]
}
