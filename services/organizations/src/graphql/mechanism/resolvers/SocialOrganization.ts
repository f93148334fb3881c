import { standingOf } from '../../../domain/mechanism/standing.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'mechanisms' | '__isTypeOf' | '__resolveReference'
> = {
  mechanisms: async ({ uscc }, { year }, { load }) => standingOf(await load.mechanismChecks.load(uscc), year),
}
