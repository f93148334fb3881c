import { readIdentifier } from '@gongshi/domain-kit'
import type { QueryResolvers } from './../../../types.generated.ts'

export const division: NonNullable<QueryResolvers['division']> = async (
  _parent,
  { code, on },
  { store, today },
) => store.divisions.on(readIdentifier(code), on ?? (await today()))
