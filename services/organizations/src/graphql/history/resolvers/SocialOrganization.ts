import { Temporal } from '@gongshi/domain-kit'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'asOf' | '__isTypeOf' | '__resolveReference'
> = {
  asOf: async ({ uscc }, { on }, { load, today }) => {
    if (Temporal.PlainDate.compare(on, await today()) > 0) return null
    const then = await load.organizationsThen.load({ uscc, on })
    return then && { ...then, on }
  },
}
