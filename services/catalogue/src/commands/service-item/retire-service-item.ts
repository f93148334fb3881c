import { accepted, type CivilDate, civilDateOf, type Outcome, refused } from '@gongshi/domain-kit'
import { allow } from '../../domain/access/allow.ts'
import { retireItems } from '../../domain/access/permissions.ts'
import { SERVICE_CATALOGUE } from '../../domain/catalogue/city.ts'
import { retire } from '../../domain/service-item/retire.ts'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'
import type { Context } from '../context.ts'

export type RetireServiceItem = { code: string; retiredFrom: CivilDate; replacedBy: readonly string[] }

/** Announces the end of an item of the edition in force, and tells procurement. */
export async function retireServiceItem(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: RetireServiceItem,
): Promise<Outcome<ServiceItem>> {
  const allowed = allow(actor, retireItems)
  if (!allowed.ok) return allowed
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const edition = await tx.catalogues.inForceOn(SERVICE_CATALOGUE, civilDateOf(at))
    const item = edition && (await tx.items.hold(edition.id, input.code))
    if (!item) return refused(unknownItem(input.code))

    const replacements = await tx.items.byCodes(edition.id, input.replacedBy)
    const retired = retire({ ...input, item, replacements, by: allowed.value.subject, at })
    if (!retired.ok) return retired

    const saved = await tx.items.save(retired.value)
    await tx.announce({
      name: 'service-item.retired.v1',
      aggregateId: saved.id,
      aggregateVersion: saved.version,
      occurredAt: at,
      body: { serviceItemId: saved.id, serviceCode: saved.code, retiredOn: String(input.retiredFrom) },
    })
    await tx.audit({
      at,
      actor,
      command: 'retire-service-item',
      aggregateType: 'service-item',
      aggregateId: saved.id,
      version: saved.version,
      change: { retiredFrom: String(input.retiredFrom), replacedBy: input.replacedBy },
    })
    return accepted(saved)
  })
}

const unknownItem = (code: string) => ({
  code: 'NOT_FOUND' as const,
  field: ['input', 'code'],
  basis: { rule: 'R-04' },
  message: {
    zh: `现行目录中没有条目 ${code}。`,
    en: `The catalogue in force has no item ${code}.`,
  },
})
