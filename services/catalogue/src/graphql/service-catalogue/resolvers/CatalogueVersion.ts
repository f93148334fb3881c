import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { CatalogueVersionResolvers } from '../../types.generated.ts'
import { leafText } from '../leaf-text.ts'

export const CatalogueVersion: CatalogueVersionResolvers = {
  leafCount: ({ id }, _args, { store }) => store.catalogues.leafCount(id),

  items: async ({ id, on }, { parentCode }, { store }) => {
    const items = await store.items.below(id, parentCode ?? null)
    return items.map((item) => ({ ...item, on, __typename: 'ServiceItem' as const }))
  },

  everyItem: async ({ id, on }, _args, { store }) => {
    const items = await store.items.inEdition(id)
    return items.map((item) => ({ ...item, on }))
  },

  leaves: async ({ id: editionId, on }, { text: told, first, after }, { store }) => {
    const text = leafText(told)
    const [afterCode] = after ? decodeCursor(after, 1) : [null]
    const limit = pageSize(first) + 1
    const [leaves, totalCount] = await Promise.all([
      store.items.leaves({
        editionId,
        text,
        afterCode: afterCode === null ? null : String(afterCode),
        limit,
      }),
      store.items.leafCount({ editionId, text }),
    ])
    const rows = leaves.map((item) => ({ ...item, on }))
    return connectionOf({ rows, first, after, totalCount, cursorOf: ({ code }) => [code] })
  },
}
