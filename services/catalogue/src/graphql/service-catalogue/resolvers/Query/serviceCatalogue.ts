import { SERVICE_CATALOGUE } from '../../../../domain/catalogue/city.ts'
import { dayOr } from '../../../today.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const serviceCatalogue: NonNullable<QueryResolvers['serviceCatalogue']> = async (
  _parent,
  args,
  context,
) => {
  const on = args.on ?? null
  const edition = await context.store.catalogues.inForceOn(SERVICE_CATALOGUE, await dayOr(on, context))
  return edition && { ...edition, on }
}
