import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleDocument } from '../../visible-document.ts'

export const selfRegulatoryDocument: NonNullable<QueryResolvers['selfRegulatoryDocument']> = (
  _parent,
  { id },
  context,
) => visibleDocument(id, context)
