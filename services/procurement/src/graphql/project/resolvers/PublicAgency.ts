import type { Uscc } from '@gongshi/domain-kit'
import type { PublicAgencyResolvers } from '../../types.generated.ts'
import { projectPage } from '../project-page.ts'

export const PublicAgency: PublicAgencyResolvers = {
  __resolveReference: ({ uscc }) => ({ uscc }),
  projects: ({ uscc }, page, context) => projectPage(context, { purchaserUscc: uscc as Uscc }, page),
}
