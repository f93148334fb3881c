import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'registeredFacts' | '__isTypeOf' | '__resolveReference'
> = {
  registeredFacts: ({ uscc }, _args, { load }) => load.registeredFacts.load(uscc),
}
