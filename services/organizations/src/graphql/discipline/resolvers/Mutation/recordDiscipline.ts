import { recordDiscipline as command } from '../../../../commands/discipline/record-discipline.ts'
import type { MutationResolvers } from './../../../types.generated.ts'
import { disciplinePayload } from '../../discipline-payload.ts'

export const recordDiscipline: NonNullable<MutationResolvers['recordDiscipline']> = (
  _parent,
  { input },
  context,
) => disciplinePayload(() => command(context, input))
