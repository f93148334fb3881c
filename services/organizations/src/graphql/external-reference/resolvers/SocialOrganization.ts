import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'externalRefs' | '__isTypeOf' | '__resolveReference'
> = {
  externalRefs: async ({ uscc }, _args, { load }) => [...(await load.externalReferences.load(uscc))],
}
