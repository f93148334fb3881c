import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { readDisciplineLog } from '../../../../commands/discipline/read-discipline-log.ts'
import { spokenForBy } from '../../../../domain/organization/speaks-for-organization.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const disciplineLog: NonNullable<QueryResolvers['disciplineLog']> = async (
  _parent,
  { first, after },
  context,
  info,
) => {
  const uscc = spokenForBy(context.actor)
  if (!uscc) return null
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const read = await readDisciplineLog(context, { uscc, limit: pageSize(first) + 1, beforeId })
  if (!read.ok) return null
  const totalCount = asksFor(info, 'totalCount') ? await context.store.disciplineEntries.count(uscc) : null
  return connectionOf({ rows: read.value, first, after, cursorOf: ({ id }) => [id], totalCount })
}
