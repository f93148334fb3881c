import { readIdentifier } from '@gongshi/domain-kit'
import { SERVICE_CATALOGUE } from '../../../../domain/catalogue/city.ts'
import { dayOr } from '../../../today.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const serviceItem: NonNullable<QueryResolvers['serviceItem']> = async (
  _parent,
  { code, ...args },
  context,
) => {
  const on = args.on ?? null
  const edition = await context.store.catalogues.inForceOn(SERVICE_CATALOGUE, await dayOr(on, context))
  if (!edition) return null
  const [item] = await context.store.items.byCodes(edition.id, [readIdentifier(code)])
  return item ? { ...item, on } : null
}
