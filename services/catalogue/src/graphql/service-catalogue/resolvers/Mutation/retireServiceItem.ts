import { readIdentifier } from '@gongshi/domain-kit'
import { payloadOf } from '@gongshi/service-kit'
import { retireServiceItem as retire } from '../../../../commands/service-item/retire-service-item.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const retireServiceItem: NonNullable<MutationResolvers['retireServiceItem']> = async (
  _parent,
  { input },
  context,
) => {
  const { code, replacedBy } = input
  const read = { ...input, code: readIdentifier(code), replacedBy: replacedBy.map(readIdentifier) }
  const { item, userErrors } = payloadOf('item', await retire(context, read))
  return { item: item && { ...item, on: null }, userErrors }
}
