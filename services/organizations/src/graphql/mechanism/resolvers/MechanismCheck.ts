import { governancePaper } from '../../resolution/governance-paper.ts'
import type { MechanismCheckResolvers } from './../../types.generated.ts'

export const MechanismCheck: MechanismCheckResolvers = {
  year: ({ checkYear }) => checkYear,
  evidence: (check, _args, context) => governancePaper(check, context),
}
