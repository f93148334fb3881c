import { Link, useLoaderData, useParams } from 'react-router'
import { PublicOutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { OutageFacts } from './outage-facts.tsx'
import { outagesText } from './outages-text.ts'

const list = listOf({
  document: PublicOutagesPageDocument,
  path: () => 'outages',
  variables: ({ after }) => ({ after }),
  // what waits to be confirmed is the desk's, whoever asks
  found: ({ platformOutages: all }) =>
    all && { ...all, edges: all.edges.filter(({ node }) => node.state === 'CONFIRMED') },
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, outagesText)('title'))

/** When the platform could not be read, the latest first, and what was extended by it; what waits to be confirmed is the desk's. */
export default function Outages() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={outagesText}
      lead={<p>{say('explained')}</p>}
      rows={(outages) => (
        <ul className="notice-list">
          {outages.map((outage) => (
            <li key={outage.id}>
              <h2>
                {say('time', { from: instant(language, outage.from), to: instant(language, outage.to) })}
              </h2>
              <OutageFacts language={language} outage={outage} />
              {outage.moved > 0 ? (
                <p>
                  <Link to={`/${language}/outages/${outage.id}`}>{say('toMoved')}</Link>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    />
  )
}
