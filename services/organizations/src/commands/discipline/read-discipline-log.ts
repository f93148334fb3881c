import { accepted, mayDo, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { type ActingIn, type Noun, type Vault, verbsOf } from '@gongshi/service-kit'
import type { DisciplineEntry, SaidOfMember } from '../../domain/discipline/discipline-entry.ts'
import { begins } from '../../domain/discipline/verbs.ts'
import type { Store } from '../../store/store.ts'
import { openMember, type SealedMember, sealedMember } from './member-places.ts'

/** An entry, with what the vault says of it. */
export type ReadEntry = DisciplineEntry & SaidOfMember

type Reading = { uscc: Uscc; only?: string | undefined; limit?: number; beforeId?: string | undefined }
type Held = { organization: { uscc: Uscc } }
type Sealed = { uscc: Uscc; entries: readonly { entry: DisciplineEntry; sealed: SealedMember | undefined }[] }

const log: Noun<Store, keyof typeof begins, Reading, Held, Sealed, object, Sealed, undefined> = {
  hold: async ({ uscc }) => accepted({ organization: { uscc } }),
  mayDo: (verb, standing) => mayDo(begins[verb], standing),
  // reading changes nothing; that it was read stays in the audit trail, and not what
  keep: async () => undefined,
  trail: ({ done: { uscc, entries } }) => ({
    aggregateType: 'discipline-log',
    aggregateId: uscc,
    version: 1,
    change: { read: entries.map(({ entry }) => entry.id) },
  }),
  after: (read) => read,
}

/** Reads an association's discipline log, or one entry of it, for its own people (section 7: every reading of the vault leaves an audit row). */
export async function readDisciplineLog(
  acting: ActingIn<Store> & { vault: Vault },
  reading: Reading,
): Promise<Outcome<readonly ReadEntry[]>> {
  const read = await take(acting, reading)
  if (!read.ok) return read
  return accepted(
    read.value.entries.flatMap(({ entry, sealed }) =>
      sealed ? [{ ...entry, ...openMember(acting.vault, entry.id, sealed) }] : [],
    ),
  )
}

const take = verbsOf(log)('readDisciplineLog', {
  decide: async ({ tx }, { uscc, only, limit = 1, beforeId }: Reading) => {
    const one = only === undefined ? undefined : await tx.disciplineEntries.ofOrganization(uscc, only)
    const found =
      only === undefined ? await tx.disciplineEntries.page(uscc, limit, beforeId) : one ? [one] : []
    const entries = await Promise.all(
      found.map(async (entry) => ({ entry, sealed: await sealedMember(tx, entry.id) })),
    )
    return accepted({ uscc, entries })
  },
})
