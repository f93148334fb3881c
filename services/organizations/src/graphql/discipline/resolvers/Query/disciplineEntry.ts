import { readDisciplineLog } from '../../../../commands/discipline/read-discipline-log.ts'
import { spokenForBy } from '../../../../domain/organization/speaks-for-organization.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const disciplineEntry: NonNullable<QueryResolvers['disciplineEntry']> = async (
  _parent,
  { id },
  context,
) => {
  const uscc = spokenForBy(context.actor)
  if (!uscc) return null
  const read = await readDisciplineLog(context, { uscc, only: id })
  return read.ok ? (read.value[0] ?? null) : null
}
