import { Pager, rowsInWords } from '../../frame/pager.tsx'
import type { NoticesQuery } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Counts } from './filter-choices.ts'
import { NoticeRows } from './notice-rows.tsx'
import { noticesText } from './notices-text.ts'

type Found = {
  language: Language
  today: string | undefined
  notices: NonNullable<NoticesQuery['notices']>
  counts: Counts | null | undefined
  search: URLSearchParams
}

/** How many match, which of them these are, and the way to the others. */
export const FoundNotices = ({ language, today, notices, counts, search }: Found) => {
  const say = voice(language, noticesText)
  const { totalCount, edges, pageInfo } = notices
  const count = totalCount ?? countedIn(counts, search)
  const rows = rowsInWords(language, search, { shown: edges.length, count })
  const isLatest = search.get('versions') !== 'all' && search.get('state') !== 'SUPERSEDED'
  return (
    <>
      <h2 id="count">{count == null ? say('countUnknown') : say('count', { count })}</h2>
      <p className="quiet">
        {rows ? `${rows}${say('stop')}` : ''}
        {say(isLatest ? 'latestExplained' : 'allExplained')}
      </p>
      {edges.length === 0 ? <p>{say('none')}</p> : null}
      <NoticeRows language={language} today={today} notices={edges.map((edge) => edge.node)} />
      <Pager
        {...{ language, search, page: pageInfo }}
        at={(change) => sameQuery(search, `/${language}/notices`, change)}
      />
    </>
  )
}

/** How many match by the counts of the filters, where the list itself does not count; undefined where they do not tell. */
const countedIn = (counts: Counts | null | undefined, search: URLSearchParams): number | undefined => {
  if (!counts || search.get('within')) return undefined
  const state = search.get('state')
  return counts.byState
    .filter(({ value }) => !state || value === state)
    .reduce((sum, { count }) => sum + count, 0)
}
