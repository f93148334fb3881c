import { present } from '../../../../domain/present.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { supervisionsPage } from '../../supervisions-page.ts'

export const supervisionRecords: NonNullable<QueryResolvers['supervisionRecords']> = (
  _parent,
  { filter, ...paging },
  context,
  info,
) => supervisionsPage(present(filter ?? {}), paging, context, info)
