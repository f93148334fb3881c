import type { Uscc } from '@gongshi/domain-kit'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<SocialOrganizationResolvers, 'uscc' | '__resolveReference'> = {
  __resolveReference: ({ uscc }) => ({ uscc: uscc as Uscc }),
}
