import { useLoaderData, useParams } from 'react-router'
import { oneOf, uscc } from '../../filters/check.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { type AppealStage, AppealsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { appealRecord } from './appeal-record.tsx'
import { appealsText } from './appeals-text.ts'

const stages = ['REPLIED', 'OWED', 'OVERDUE'] as const satisfies AppealStage[]

const list = listOf({
  document: AppealsPageDocument,
  path: () => 'appeals',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'REPLIED' },
    { name: 'uscc', check: uscc, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      stage: filter('stage') as AppealStage,
      uscc: filter('uscc'),
    },
    after,
  }),
  found: (data) => data.appeals,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, appealsText)('title'))

/** What firms ask of agencies through their associations, and the replies (S10, S51). */
export default function Appeals() {
  const language = languageOf(useParams())
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={appealsText}
      lead={<p>{voice(language, appealsText)('explained')}</p>}
      rows={(appeals) =>
        appeals.map((appeal) => (
          <section key={appeal.id} aria-labelledby={`appeal-${appeal.id}-title`}>
            <h2 id={`appeal-${appeal.id}-title`}>{isolate(appealRecord.title?.(language, appeal) ?? '')}</h2>
            <SummaryList facts={appealRecord.facts(language, appeal)} />
          </section>
        ))
      }
    />
  )
}
