import { confirmBudget as command } from '../../../../commands/project/confirm-budget.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const confirmBudget: NonNullable<MutationResolvers['confirmBudget']> = (
  _parent,
  { input: { approvedLineFen, carriedOverTo, ...input } },
  context,
) => {
  const said = { approvedLineFen: approvedLineFen ?? undefined, carriedOverTo: carriedOverTo ?? undefined }
  return projectPayload(() => command(context, { ...input, ...said }))
}
