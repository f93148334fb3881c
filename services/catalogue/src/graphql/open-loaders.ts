import { keyedLoader } from '@gongshi/service-kit'
import type { Loaders } from '../commands/context.ts'
import type { Store } from '../store/store.ts'

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
  }
}
