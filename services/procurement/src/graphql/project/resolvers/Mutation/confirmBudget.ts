import { confirmBudget as command } from '../../../../commands/confirm-budget.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const confirmBudget: NonNullable<MutationResolvers['confirmBudget']> = (
  _parent,
  { input: { approvedLineFen, ...input } },
  context,
) => projectPayload(() => command(context, { ...input, approvedLineFen: approvedLineFen ?? undefined }))
