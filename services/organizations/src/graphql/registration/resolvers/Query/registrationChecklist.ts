import { checklistOf } from '../../../../domain/registration/checklist.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const registrationChecklist: NonNullable<QueryResolvers['registrationChecklist']> = (
  _parent,
  { type, orgType, directRegistration, items },
) => checklistOf({ type, orgType, isDirect: directRegistration, items: items ?? [] })
