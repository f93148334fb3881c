import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'liquidation' | '__isTypeOf' | '__resolveReference'
> = {
  liquidation: ({ uscc }, _args, { load }) => load.liquidations.load(uscc),
}
