import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { dayOr } from '../../today.ts'
import type { CatalogueVersionResolvers } from '../../types.generated.ts'
import { leafText } from '../leaf-text.ts'
import { publishedEdition } from '../published-edition.ts'

export const CatalogueVersion: CatalogueVersionResolvers = {
  __resolveReference: async ({ id }, context) => {
    const edition = await publishedEdition(id, context)
    return edition && { ...edition, on: null }
  },
  leafCount: ({ id }, _args, { loaders }) => loaders.leafCounts.load(id),

  items: async ({ id, on }, { parentCode }, { loaders }) => {
    const items = await loaders.below.load({ editionId: id, parentCode: parentCode ?? null, all: false })
    return items.map((item) => ({ ...item, on, __typename: 'ServiceItem' as const }))
  },

  everyItem: async ({ id, on }, _args, { loaders }) => {
    const items = await loaders.below.load({ editionId: id, parentCode: null, all: true })
    return items.map((item) => ({ ...item, on }))
  },

  leaves: async ({ id: editionId, on }, { text: told, activeOnly, first, after }, context) => {
    const text = leafText(told)
    const [afterCode] = after ? decodeCursor(after, 1) : [null]
    const limit = pageSize(first) + 1
    const { leaves, totalCount } = await context.loaders.leaves.load({
      editionId,
      text,
      activeOn: activeOnly ? await dayOr(on, context) : null,
      afterCode: afterCode === null ? null : String(afterCode),
      limit,
    })
    const rows = leaves.map((item) => ({ ...item, on }))
    return connectionOf({ rows, first, after, totalCount, cursorOf: ({ code }) => [code] })
  },
}
