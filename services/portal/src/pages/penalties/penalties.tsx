import { Link, useLoaderData, useParams } from 'react-router'
import { PenaltiesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { penaltiesText } from './penalties-text.ts'
import { PenaltyRow } from './penalty-row.tsx'

const list = listOf({
  document: PenaltiesPageDocument,
  path: () => 'penalties',
  variables: ({ after }) => ({ after }),
  found: (data) => data.penalties,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, penaltiesText)('title'))

/** Published penalties, the latest first. */
export default function Penalties() {
  const language = languageOf(useParams())
  const say = voice(language, penaltiesText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={penaltiesText}
      lead={
        <p>
          {say('explained')} <Link to={`/${language}/credit`}>{say('credit')}</Link>
        </p>
      }
      rows={(penalties) => (
        <ul className="notice-list">
          {penalties.map((penalty) => (
            <PenaltyRow key={penalty.id} {...{ language, penalty }} />
          ))}
        </ul>
      )}
    />
  )
}
