import { yearlyPage } from '../../../base/yearly-page.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const annualReports: NonNullable<QueryResolvers['annualReports']> = (_parent, asked, context, info) =>
  yearlyPage(context.store.annualReports, asked, context, info)
