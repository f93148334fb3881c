import { standingOf } from '../../../domain/management-system/standing.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'managementSystems' | '__isTypeOf' | '__resolveReference'
> = {
  managementSystems: async ({ uscc, orgType }, _args, { load }) =>
    standingOf(orgType, await load.managementSystems.load(uscc)),
}
