import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'liquidation' | '__isTypeOf' | '__resolveReference'
> = {
  liquidation: async ({ uscc }, _args, { store }) => (await store.liquidations.lastOf(uscc)) ?? null,
}
