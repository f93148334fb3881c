import { checklistOf } from '../../../../domain/registration/checklist.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const registrationChecklist: NonNullable<QueryResolvers['registrationChecklist']> = (
  _parent,
  { orgType, directRegistration },
) => checklistOf({ orgType, isDirect: directRegistration })
