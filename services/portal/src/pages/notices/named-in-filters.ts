import type { UnreadFilter } from '../../filters/unread-in.ts'
import type { GraphAnswer } from '../../graph/ask-graph.ts'
import { couldAnswer } from '../../graph/could-answer.ts'
import type { NoticeFilter, NoticesQuery } from '../../graph/documents.generated/graphql.ts'

/** What is asked beside the list, so that a code nobody knows can be told. */
export const namesAsked = ({ divisionCode, serviceCode }: NoticeFilter) => ({
  division: divisionCode ?? '',
  asksDivision: Boolean(divisionCode),
  service: serviceCode ?? '',
  asksService: Boolean(serviceCode),
})

/**
 * Codes that are written like one and are none. Only where nothing was found: an old notice keeps a code that is no longer one.
 */
export const unknownNames = (
  { data, failures }: GraphAnswer<NoticesQuery>,
  { divisionCode, serviceCode }: NoticeFilter,
): UnreadFilter[] => {
  if (!data.notices || data.notices.edges.length > 0) return []
  const isNone = (path: 'namedDivision' | 'namedService') => !data[path] && couldAnswer(failures, path)
  return [
    ...(divisionCode && isNone('namedDivision')
      ? [{ name: 'division', typed: divisionCode, why: 'noDivision' as const }]
      : []),
    ...(serviceCode && isNone('namedService')
      ? [{ name: 'service', typed: serviceCode, why: 'noService' as const }]
      : []),
  ]
}
