import { Link, useLoaderData, useParams, useSearchParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { type CreditList, CreditPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { CreditRows } from './credit-rows.tsx'
import { creditText } from './credit-text.ts'

const lists = ['ABNORMAL_ACTIVITY', 'SERIOUSLY_DISHONEST'] as const satisfies CreditList[]
const oneIn = (typed: string | null | undefined) => lists.find((one) => one === typed) ?? lists[0]

const list = listOf({
  document: CreditPageDocument,
  path: () => 'credit',
  filters: [{ name: 'list', check: oneOf(lists), control: 'tabs', choices: lists, initial: lists[0] }],
  variables: ({ filter, after }) => ({ list: oneIn(filter('list')), after }),
  found: (data) => data.creditListings,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, creditText)('title'))

/** One of the two lists, present and past: who, on what ground, since when, until when, and what it means. */
export default function Credit() {
  const language = languageOf(useParams())
  const say = voice(language, creditText)
  const [search] = useSearchParams()
  const shown = oneIn(search.get('list')?.trim())
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={creditText}
      lead={
        <p>
          {say(`${shown}Means`)} <Link to={`/${language}/penalties`}>{say('penalties')}</Link>
        </p>
      }
      rows={(listings) => (
        <CreditRows
          {...{ language, listings }}
          caption={say('caption', { list: enumWord(language, shown) })}
        />
      )}
    />
  )
}
