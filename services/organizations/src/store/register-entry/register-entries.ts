import { type EntityManager, In, MoreThan } from 'typeorm'
import type { OrganizationThen } from '../../domain/organization/organization-then.ts'
import type { RegisterEntry } from '../../domain/register-entry/register-entry.ts'
import { historyIn } from '../organization/history.ts'
import { numberEntries } from './number-entries.ts'
import { registerEntryRows } from './register-entry-table.ts'

/** An entry with what the register had of the organization at that version. */
export type ReadEntry = RegisterEntry & { position: number; version: OrganizationThen | undefined }

/** The register as a feed: whatever is in it stays where it is. */
export type RegisterEntries = {
  /** Those behind a position, in their order, so many at most. */
  after: (position: number, limit: number) => Promise<readonly ReadEntry[]>
  /** The penalties among these of which the feed has told that they were overturned. */
  overturned: (penaltyIds: readonly string[]) => Promise<ReadonlySet<string>>
  /** Whether committed entries wait for their places. */
  isAnyWaiting: () => Promise<boolean>
  /** Gives places to those that wait. @returns how many; call again while it is not 0 */
  number: () => Promise<number>
}

export function registerEntriesIn(tx: EntityManager): RegisterEntries {
  const rows = tx.getRepository(registerEntryRows)
  return {
    after: async (position, limit) => {
      const found = await rows.find({
        where: { position: MoreThan(position) },
        order: { position: 'ASC' },
        take: limit,
      })
      const versions = found.filter(({ kind }) => kind === 'ORGANIZATION')
      const facts = await historyIn(tx).at(
        versions.map(({ uscc, revision }) => ({ uscc, version: revision })),
      )
      const keyed = new Map(facts.map((one) => [`${one.uscc} ${one.version}`, one]))
      return found.map((entry) => ({
        ...entry,
        position: entry.position!,
        version: keyed.get(`${entry.subjectId} ${entry.revision}`),
      }))
    },
    overturned: async (penaltyIds) => {
      if (penaltyIds.length === 0) return new Set()
      const found = await rows.find({ where: { kind: 'PENALTY', subjectId: In([...penaltyIds]) } })
      return new Set(found.filter(({ penalty }) => penalty?.overturnedOn).map(({ subjectId }) => subjectId))
    },
    isAnyWaiting: async () => {
      const waiting = await tx.query('select 1 from register_entry where position is null limit 1')
      return waiting.length > 0
    },
    number: () => numberEntries(tx),
  }
}
