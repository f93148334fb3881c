import type { Bearer } from '../../domain/organization/bearer.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import type { Store } from '../../store/store.ts'
import { bearersOf } from '../shared/bearers-of.ts'

/** Who bears the name an application asks for already. */
export const bearersOfName = (
  tx: Store,
  { id, terms, organizationUscc }: RegistrationApplication,
): Promise<readonly Bearer[]> =>
  bearersOf(tx, {
    name: terms.proposedName,
    applicationId: id,
    ...(organizationUscc ? { uscc: organizationUscc } : {}),
  })
