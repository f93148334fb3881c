import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleApplication } from '../../visible-application.ts'

export const registrationApplication: NonNullable<QueryResolvers['registrationApplication']> = (
  _parent,
  { id },
  context,
) => visibleApplication(id, context)
