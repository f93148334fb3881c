import { accepted, type CivilDate, civilDateOf, mayDo, refused, subjectOf } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { SERVICE_CATALOGUE } from '../../domain/catalogue/city.ts'
import { retire } from '../../domain/service-item/retire.ts'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'
import { verbs } from '../../domain/service-item/verbs.ts'
import type { Store } from '../../store/store.ts'

export type RetireServiceItem = { code: string; retiredFrom: CivilDate; replacedBy: readonly string[] }
type Held = { item: ServiceItem; editionId: string }
type ItemNoun = Noun<
  Store,
  keyof typeof verbs,
  RetireServiceItem,
  Held,
  ServiceItem,
  object,
  ServiceItem,
  undefined
>

const items: ItemNoun = {
  hold: async ({ code }, { tx, now }) => {
    const edition = await tx.catalogues.inForceOn(SERVICE_CATALOGUE, civilDateOf(now))
    const item = edition && (await tx.items.hold(edition.id, code))
    return item ? accepted({ item, editionId: edition.id }) : refused(unknownItem(code))
  },
  mayDo: (verb, standing) => mayDo(verbs[verb], standing),
  keep: ({ done }, { tx }) => tx.items.save(done),
  trail: ({ done: { id, version }, more: { note } }) => ({
    aggregateType: 'service-item',
    aggregateId: id,
    version,
    change: note,
  }),
  after: (done) => done,
}

/** Announces the end of an item of the edition in force, and tells procurement. */
export const retireServiceItem = verbsOf(items)('retireServiceItem', {
  decide: async ({ item, editionId, actor, now: at, tx }, input: RetireServiceItem) => {
    const replacements = await tx.items.byCodes(editionId, input.replacedBy)
    return retire({ ...input, item, replacements, by: subjectOf(actor), at })
  },
  beside: ({ id, code, version }, { now: occurredAt }, { retiredFrom, replacedBy }) => ({
    news: [
      {
        name: 'service-item.retired.v1',
        aggregateId: id,
        aggregateVersion: version,
        occurredAt,
        body: { serviceItemId: id, serviceCode: code, retiredOn: String(retiredFrom) },
      },
    ],
    note: { retiredFrom: String(retiredFrom), replacedBy },
  }),
})

const unknownItem = (code: string) => ({
  code: 'NOT_FOUND' as const,
  field: ['code'],
  basis: { rule: 'R-04' },
  message: {
    zh: `现行目录中没有条目 ${code}。`,
    en: `The catalogue in force has no item ${code}.`,
  },
})
