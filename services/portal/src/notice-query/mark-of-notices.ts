import { askGraph } from '../graph/ask-graph.ts'
import { MarkOfNoticesDocument } from '../graph/documents.generated/graphql.ts'
import type { Kept } from '../server/conditional.ts'
import { noticeColumns } from './notices-table.ts'

/**
 * What changes whenever a table of notices may: the instant of the latest change of any notice, so that what leaves a search counts,
 * too; the columns; and the day, where the search reckons from it.
 */
export const markOfNotices = async (search: URLSearchParams): Promise<Kept> => {
  const { data } = await askGraph(MarkOfNoticesDocument, {})
  const changedAt = data.noticesChangedAt ?? null
  const { now, today } = data.clock ?? {}
  const day = search.has('within') ? today : ''
  const columns = noticeColumns.map(({ head }) => head.zh).join()
  return { mark: [changedAt, day, columns].join(' '), changedAt, now }
}
