import type { Uscc } from '@gongshi/domain-kit'
import { column, over, type Stamp, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'

const { char, instant, key } = column

/** Who represents a body, by the mark of the paper that was shown; of a body that came with an import nobody knows. */
type Representative = { uscc: Uscc; personHash: string; enteredAt: Stamp['at'] }

/** Table `legal_representative`. */
export const representativeRows = tableOf<Representative>({
  name: 'legal_representative',
  columns: { uscc: key(char(18)), personHash: char(64), enteredAt: instant() },
  indices: { representative_by_person: over('personHash') },
})

/** The legal representatives of registered bodies. */
export type Representatives = {
  /** The associations a person represents, those apart that are ended. */
  associationsOf: (personHash: string) => Promise<readonly { uscc: Uscc; name: string }[]>
  add: (uscc: Uscc, personHash: string, at: Stamp['at']) => Promise<void>
  /** Another represents a body from now on. */
  put: (uscc: Uscc, personHash: string, at: Stamp['at']) => Promise<void>
  /** Nobody knows any more by which paper that body is represented. */
  forget: (uscc: Uscc) => Promise<void>
}

export function representativesIn(tx: EntityManager): Representatives {
  return {
    associationsOf: (personHash) =>
      tx.query(
        `select o.uscc, o.name from legal_representative as r join organization as o on o.uscc = r.uscc
          where r.person_hash = ? and o.org_type = 'SOCIAL_ASSOCIATION' and o.status <> 'DEREGISTERED' order by o.uscc`,
        [personHash],
      ),
    add: async (uscc, personHash, enteredAt) => {
      await tx.getRepository(representativeRows).insert({ uscc, personHash, enteredAt })
    },
    put: async (uscc, personHash, enteredAt) => {
      await tx.getRepository(representativeRows).upsert({ uscc, personHash, enteredAt }, ['uscc'])
    },
    forget: async (uscc) => {
      await tx.getRepository(representativeRows).delete({ uscc })
    },
  }
}
