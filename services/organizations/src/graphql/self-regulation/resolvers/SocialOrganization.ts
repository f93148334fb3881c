import { isInForce } from '../../../domain/self-regulation/in-force.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'selfRegulatoryDocuments' | '__isTypeOf' | '__resolveReference'
> = {
  selfRegulatoryDocuments: async ({ uscc }, { on }, { load, today }) => {
    const day = on ?? (await today())
    return (await load.selfRegulatoryDocumentsOf.load(uscc)).filter((document) => isInForce(document, day))
  },
}
