import type { ServiceItemResolvers } from '../../types.generated.ts'
import { projectPage } from '../project-page.ts'

export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, page, context) => projectPage(context, { serviceItemId: id }, page),
}
