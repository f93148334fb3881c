import { type Actor, accepted, newId, nextVersion, type Outcome } from '@gongshi/domain-kit'
import type { CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import { SERVICE_CATALOGUE } from '../../domain/catalogue/city.ts'
import { levelOf, parentOf } from '../../domain/service-item/codes.ts'
import { enterItem } from '../../domain/service-item/enter-item.ts'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'
import type { Store } from '../../store/store.ts'
import type { Means } from '../context.ts'

/** An item as a file tells it. */
export type ToldItem = Pick<
  ServiceItem,
  'code' | 'name' | 'contentKind' | 'description' | 'classificationCode' | 'isSynthetic'
>
/** What filling a draft is given; the codes that were found fit so far, since a check keeps none of them. The kind adds to them. */
export type Drafting = Pick<Means, 'clock'> & { store: Store; actor: Actor; codes: Set<string> }

/**
 * Keeps an item in the draft of the next edition, which begins with its first item, or tells every rule it breaks.
 *
 * @param knows the facts its source tells; an item that is there already keeps the others
 */
export async function keepServiceItem(
  { store, codes }: Drafting,
  item: ToldItem,
  knows: readonly string[],
): Promise<Outcome<'loaded' | 'unchanged'>> {
  return store.transaction(async (tx) => {
    const draft = (await tx.catalogues.holdDraft(SERVICE_CATALOGUE)) ?? (await begin(tx))
    const kept = await tx.items.hold(draft.id, item.code)
    const told = kept ? heard(kept, item, knows) : item
    const parentCode = parentOf(told.code)
    const parent = parentCode === null ? null : await tx.items.hold(draft.id, parentCode)
    const { classificationCode } = told
    const outcome = enterItem({
      item: told,
      hasParent: parent !== null || (parentCode !== null && codes.has(parentCode)),
      hasClassification:
        classificationCode === null || (await tx.classification.byCodes([classificationCode])).length > 0,
    })
    if (!outcome.ok) return outcome
    if (kept && isSame(kept, told)) return accepted('unchanged')
    if (told.isSynthetic && !draft.isSynthetic)
      await tx.catalogues.save(nextVersion(draft, { isSynthetic: true }))
    if (parent?.isLeaf) await tx.items.save(nextVersion(parent, { isLeaf: false }))
    await tx.items.save(kept ? nextVersion(kept, told) : itemOf(told, draft))
    return accepted('loaded')
  })
}

const heard = (kept: ServiceItem, item: ToldItem, knows: readonly string[]): ToldItem =>
  Object.fromEntries(
    Object.entries(item).map(([fact, told]) => [
      fact,
      knows.includes(fact) ? told : kept[fact as keyof ToldItem],
    ]),
  ) as ToldItem

const isSame = (kept: ServiceItem, told: ToldItem): boolean =>
  (Object.keys(told) as (keyof ToldItem)[]).every((key) => kept[key] === told[key])

const itemOf = (told: ToldItem, { id }: CatalogueVersion): ServiceItem => ({
  ...told,
  id: newId(),
  catalogueVersionId: id,
  parentCode: parentOf(told.code),
  level: levelOf(told.code)!,
  isLeaf: true,
  retirement: null,
  version: 1,
})

async function begin(tx: Store): Promise<CatalogueVersion> {
  const draft: CatalogueVersion = {
    ...SERVICE_CATALOGUE,
    id: newId(),
    versionNo: (await tx.catalogues.lastNumber(SERVICE_CATALOGUE)) + 1,
    title: '政府购买服务指导性目录',
    publishedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    state: 'DRAFT',
    isSynthetic: false,
    source: '财政部门导入。 Imported by finance.',
    version: 1,
  }
  await tx.catalogues.save(draft)
  return draft
}
