import { governancePaper } from '../../resolution/governance-paper.ts'
import type { ManagementSystemAdoptionResolvers } from './../../types.generated.ts'

export const ManagementSystemAdoption: ManagementSystemAdoptionResolvers = {
  document: (adoption, _args, context) => governancePaper(adoption, context),
}
