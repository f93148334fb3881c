import { useLoaderData, useParams } from 'react-router'
import { oneOf, uscc } from '../../filters/check.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import {
  type DisclosureItem,
  type DisclosureStage,
  DisclosuresPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { disclosureRecord } from './disclosure-record.tsx'
import { disclosuresText } from './disclosures-text.ts'

const stages = ['PUBLISHED', 'OWED', 'OVERDUE'] as const satisfies DisclosureStage[]
const items = [
  ...(['CERTIFICATE', 'CHARTER', 'BODIES_AND_HEADS', 'BRANCHES', 'ANNUAL_REPORT', 'AUDIT_REPORT'] as const),
  ...(['FEES', 'DONATIONS', 'SERVICE_CONTRACTS', 'PLEDGES', 'SANCTIONS'] as const),
] satisfies DisclosureItem[]

const list = listOf({
  document: DisclosuresPageDocument,
  path: () => 'disclosures',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'PUBLISHED' },
    { name: 'item', check: oneOf(items), control: 'choice', choices: items },
    { name: 'uscc', check: uscc, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      stage: filter('stage') as DisclosureStage,
      item: filter('item') as DisclosureItem | undefined,
      uscc: filter('uscc'),
    },
    after,
  }),
  found: (data) => data.disclosures,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, disclosuresText)('title'))

/** What organizations owe the public, and what they published (S31). */
export default function Disclosures() {
  const language = languageOf(useParams())
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={disclosuresText}
      lead={<p>{voice(language, disclosuresText)('explained')}</p>}
      rows={(disclosures) =>
        disclosures.map((disclosure) => (
          <section key={disclosure.id} aria-labelledby={`disclosure-${disclosure.id}-title`}>
            <h2 id={`disclosure-${disclosure.id}-title`}>
              {isolate(disclosureRecord.title?.(language, disclosure) ?? '')}
            </h2>
            <SummaryList facts={disclosureRecord.facts(language, disclosure)} />
          </section>
        ))
      }
    />
  )
}
