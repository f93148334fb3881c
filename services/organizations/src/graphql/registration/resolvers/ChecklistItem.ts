import { documentWords } from '../../../domain/registration/document-kind.ts'
import type { ChecklistItemResolvers } from '../../types.generated.ts'

export const ChecklistItem: ChecklistItemResolvers = {
  name: ({ kind }) => documentWords[kind],
}
