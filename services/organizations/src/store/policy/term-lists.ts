import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { TermList } from '../../domain/policy/term-list.ts'

const { varchar, instant, civilDate, optional, named, key } = column

type TermListRow = TermList & { heardAt: Instant }

/** Table `term_list`. */
export const termListRows = tableOf<TermListRow>({
  name: 'term_list',
  columns: {
    key: key(named('policy_key', varchar(64))),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    terms: varchar(200),
    heardAt: instant(),
  },
})

/** The lists of terms this room has heard of: a handful. */
export type TermLists = {
  all: () => Promise<readonly TermList[]>
  /** Keeps a list; one of the same key and first day is replaced. */
  keep: (list: TermList, at: Instant) => Promise<void>
}

export function termListsIn(tx: EntityManager): TermLists {
  const rows = tx.getRepository(termListRows)
  return {
    all: async () => (await rows.find()).map(fromRow),
    keep: async (list, heardAt) => {
      await rows.upsert({ ...list, heardAt }, ['key', 'effectiveFrom'])
    },
  }
}

const fromRow = ({ heardAt, ...list }: TermListRow): TermList => list
