import { Link, useLoaderData, useParams } from 'react-router'
import { oneOf, uscc } from '../../filters/check.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import {
  type SupervisionChannel,
  SupervisionPageDocument,
  type SupervisionStage,
} from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { supervisionRecord } from './supervision-record.tsx'
import { supervisionText } from './supervision-text.ts'

const channels = ['PUBLIC', 'MEMBER', 'SUPERVISOR'] as const satisfies SupervisionChannel[]
const stages = ['OWED', 'OVERDUE', 'REPLIED', 'ANSWERED', 'DISMISSED'] as const satisfies SupervisionStage[]

const list = listOf({
  document: SupervisionPageDocument,
  path: () => 'supervision',
  filters: [
    { name: 'channel', check: oneOf(channels), control: 'tabs', choices: channels, initial: 'PUBLIC' },
    { name: 'stage', check: oneOf(stages), control: 'choice', choices: stages },
    { name: 'uscc', check: uscc, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      channel: filter('channel') as SupervisionChannel,
      stage: filter('stage') as SupervisionStage | undefined,
      uscc: filter('uscc'),
    },
    after,
  }),
  found: (data) => data.supervisionRecords,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, supervisionText)('title'))

/** What supervisors, members and the public have to say about organizations, and what came of it (S36–S38). */
export default function Supervision() {
  const language = languageOf(useParams())
  const say = voice(language, supervisionText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={supervisionText}
      lead={
        <>
          <p>{say('explained')}</p>
          <p>{say('how')}</p>
        </>
      }
      rows={(records) =>
        records.map((record) => (
          <section key={record.id} aria-labelledby={`supervision-${record.id}-title`}>
            <h2 id={`supervision-${record.id}-title`}>
              <Link to={`/${language}/supervision/${record.id}`}>
                <Words>{record.subject}</Words>
              </Link>
            </h2>
            <SummaryList facts={supervisionRecord.facts(language, record)} />
          </section>
        ))
      }
    />
  )
}
