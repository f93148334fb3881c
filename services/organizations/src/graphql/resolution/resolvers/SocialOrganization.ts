import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'resolutions' | '__isTypeOf' | '__resolveReference'
> = {
  resolutions: (organization, _args, { actor, load }) =>
    readsResolutions(actor, organization) ? load.resolutionsOf.load(organization.uscc) : null,
}
