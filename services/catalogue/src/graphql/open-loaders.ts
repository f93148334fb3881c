import { keyedLoader } from '@gongshi/service-kit'
import DataLoader from 'dataloader'
import type { Below, Leaves, Loaders } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { policiesById } from './policy/policies-in-force.ts'

/** One request's loaders: all records of a type that it names come with one statement. */
export function openLoaders(store: Store): Loaders {
  return {
    editions: keyedLoader({ load: (ids) => store.catalogues.byIds(ids), keyOf: ({ id }) => id }),
    items: keyedLoader({ load: (ids) => store.items.byIds(ids), keyOf: ({ id }) => id }),
    classification: keyedLoader({
      load: (codes) => store.classification.byCodes(codes),
      keyOf: ({ code }) => code,
    }),
    usages: keyedLoader({ load: (codes) => store.usages.byCodes(codes), keyOf: ({ code }) => code }),
    documents: keyedLoader({ load: (slugs) => store.documents.bySlugs(slugs), keyOf: ({ slug }) => slug }),
    documentsById: keyedLoader({ load: (ids) => store.documents.byIds(ids), keyOf: ({ id }) => id }),
    policies: keyedLoader({ load: (ids) => policiesById(store, ids), keyOf: ({ row }) => row.id }),
    policyChanges: keyedLoader({ load: (ids) => store.policyChanges.byIds(ids), keyOf: ({ id }) => id }),
    calendarNotices: keyedLoader({ load: (ids) => store.calendar.byIds(ids), keyOf: ({ id }) => id }),
    leafCounts: equalOnce((id: string) => store.catalogues.leafCount(id)),
    leaves: equalOnce(async (asked: Leaves) => {
      const [leaves, totalCount] = await Promise.all([
        store.items.leaves(asked),
        store.items.leafCount(asked),
      ])
      return { leaves, totalCount }
    }),
    below: equalOnce(({ editionId, parentCode, all }: Below) =>
      all ? store.items.inEdition(editionId) : store.items.below(editionId, parentCode),
    ),
    itemsOf: new DataLoader(async (asked) => {
      const byEdition = Map.groupBy(asked, ({ editionId }) => editionId)
      const found = await Promise.all(
        [...byEdition].map(async ([editionId, some]) => {
          const codes = [...new Set(some.flatMap(({ codes }) => codes))]
          return [editionId, await store.items.byCodes(editionId, codes)] as const
        }),
      )
      const items = new Map(found)
      return asked.map(({ editionId, codes }) =>
        items.get(editionId)!.filter(({ code }) => codes.includes(code)),
      )
    }),
  }
}

/** Equal questions of one request are asked once. */
const equalOnce = <Asked, Answer>(ask: (asked: Asked) => Promise<Answer>) =>
  new DataLoader<Asked, Answer, string>((all) => Promise.all(all.map(ask)), {
    cacheKeyFn: (asked) => JSON.stringify(asked),
  })
