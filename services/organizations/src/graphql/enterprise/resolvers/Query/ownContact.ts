import { readOwnContact } from '../../../../commands/enterprise/read-own-contact.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const ownContact: NonNullable<QueryResolvers['ownContact']> = async (_parent, _args, context) => {
  const { actor } = context
  if (actor.kind !== 'person' || !actor.enterpriseUscc) return null
  const read = await readOwnContact(context, { uscc: actor.enterpriseUscc })
  return read.ok ? read.value : null
}
