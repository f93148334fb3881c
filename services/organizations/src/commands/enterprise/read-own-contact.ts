import { accepted, mayDo, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { type ActingIn, type Noun, type SealedValue, type Vault, verbsOf } from '@gongshi/service-kit'
import { verbs } from '../../domain/enterprise/verbs.ts'
import type { Store } from '../../store/store.ts'
import { contactPlace } from './contact-place.ts'

type Asking = { uscc: Uscc }
type Read = { uscc: Uscc; sealed: SealedValue | undefined }

const contacts: Noun<Store, keyof typeof verbs, Asking, Asking, Read, object, Read, undefined> = {
  hold: async ({ uscc }) => accepted({ uscc }),
  mayDo: (verb, standing) => mayDo(verbs[verb], standing),
  // reading changes nothing; that it was read stays in the audit trail
  keep: async () => undefined,
  trail: ({ done: { uscc } }) => ({
    aggregateType: 'enterprise',
    aggregateId: uscc,
    version: 1,
    change: { read: 'contact' },
  }),
  after: (read) => read,
}

/**
 * How a supplier is reached, as it said itself (domain specification 7: every reading of the vault leaves an audit row).
 *
 * @returns null for a supplier that has not registered
 */
export async function readOwnContact(
  acting: ActingIn<Store> & { vault: Vault },
  input: Asking,
): Promise<Outcome<string | null>> {
  const read = await take(acting, input)
  if (!read.ok) return read
  const { uscc, sealed } = read.value
  return accepted(sealed ? acting.vault.open(contactPlace(uscc), sealed) : null)
}

const take = verbsOf(contacts)('readOwnContact', {
  decide: async ({ tx }, { uscc }: Asking) =>
    accepted({ uscc, sealed: await tx.vault.at(contactPlace(uscc)) }),
})
