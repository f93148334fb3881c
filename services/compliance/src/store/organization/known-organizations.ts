import type { Instant, Uscc } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { KnownOrganization } from '../../domain/organization/known-organization.ts'

const { char, varchar, int, instant, key } = column

type KnownRow = KnownOrganization & { heardAt: Instant }

/** Table `known_organization`. */
export const knownRows = tableOf<KnownRow>({
  name: 'known_organization',
  columns: {
    uscc: key(char(18)),
    status: varchar(24),
    heardVersion: int(),
    heardAt: instant(),
  },
})

/** The codes this room has heard of, and where they stand in the register. */
export type KnownOrganizations = {
  byCodes: (codes: readonly Uscc[]) => Promise<readonly KnownOrganization[]>
  /** Keeps what was heard, unless something newer was heard already. */
  keep: (heard: KnownOrganization, at: Instant) => Promise<void>
}

export function knownOrganizationsIn(tx: EntityManager): KnownOrganizations {
  const rows = tx.getRepository(knownRows)
  return {
    byCodes: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    keep: async ({ uscc, status, heardVersion }, heardAt) => {
      const known = await rows.findOne({ where: { uscc }, lock: { mode: 'pessimistic_write' } })
      if (!known) await rows.insert({ uscc, status, heardVersion, heardAt })
      else if (known.heardVersion < heardVersion)
        await rows.update({ uscc }, { status, heardVersion, heardAt })
    },
  }
}

const fromRow = ({ heardAt, ...known }: KnownRow): KnownOrganization => known
