import { answerFinding as command } from '../../../../commands/project/answer-finding.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const answerFinding: NonNullable<MutationResolvers['answerFinding']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
