import { present } from '../../../domain/present.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'
import { supervisionsPage } from '../supervisions-page.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'supervisionCounts' | 'supervisionRecords' | '__isTypeOf' | '__resolveReference'
> = {
  supervisionRecords: ({ uscc }, { channel, ...paging }, context, info) =>
    supervisionsPage({ ...present({ channel }), uscc }, paging, context, info),
  supervisionCounts: ({ uscc }, _args, { load }) => load.supervisionCounts.load(uscc),
}
