import { yearlyPage } from '../../../base/yearly-page.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const selfAssessments: NonNullable<QueryResolvers['selfAssessments']> = (
  _parent,
  asked,
  context,
  info,
) => yearlyPage(context.store.selfAssessments, asked, context, info)
