import { civilDateOf } from '@gongshi/domain-kit'
import { UNUSED } from '../../../domain/notice-usage/notice-usage.ts'
import { ancestorsOf } from '../../../domain/service-item/codes.ts'
import { stateOn } from '../../../domain/service-item/state-on.ts'
import { dayOr } from '../../today.ts'
import type { ServiceItemResolvers } from '../../types.generated.ts'
import { publishedEdition } from '../published-edition.ts'

export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: async ({ id }, context) => {
    const item = await context.loaders.items.load(id)
    const edition = item && (await publishedEdition(item.catalogueVersionId, context))
    return edition ? { ...item, on: null } : null
  },

  catalogueVersion: async ({ catalogueVersionId, on }, _args, { loaders }) => {
    const edition = await loaders.editions.load(catalogueVersionId)
    if (!edition) throw new Error(`item of an edition that is not there: ${catalogueVersionId}`)
    return { ...edition, on }
  },

  state: async (item, _args, context) => stateOn(item, await dayOr(item.on, context)),
  retiredFrom: ({ retirement }) => retirement?.retiredFrom ?? null,
  announcedOn: ({ retirement }) => (retirement ? civilDateOf(retirement.announcedAt) : null),
  retirementAnnouncedAt: ({ retirement }) => retirement?.announcedAt ?? null,

  replacedBy: async ({ retirement, catalogueVersionId, on }, _args, { loaders }) => {
    if (!retirement?.replacedBy.length) return []
    const items = await loaders.itemsOf.load({ editionId: catalogueVersionId, codes: retirement.replacedBy })
    return items.map((item) => ({ ...item, on }))
  },

  ancestors: async ({ code, catalogueVersionId, on }, _args, { loaders }) => {
    const codes = ancestorsOf(code)
    if (codes.length === 0) return []
    const items = await loaders.itemsOf.load({ editionId: catalogueVersionId, codes })
    return items.toSorted((a, b) => a.level - b.level).map((item) => ({ ...item, on }))
  },

  classification: ({ classificationCode }, _args, { loaders }) =>
    classificationCode === null ? null : loaders.classification.load(classificationCode),

  noticeUsage: async ({ code }, _args, { loaders }) => (await loaders.usages.load(code)) ?? UNUSED,
}
