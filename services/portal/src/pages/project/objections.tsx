import { Link } from 'react-router'
import type { PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { ObjectionRows } from './objection-rows.tsx'
import { objectionsText } from './objections-text.ts'

type ObjectionsOf = { language: Language; project: PublicProjectFragment }

/** The latest that was asked and objected, and the way to all of it. */
export const Objections = ({ language, project: { projectNo, objectionsPage } }: ObjectionsOf) => {
  const say = voice(language, objectionsText)
  const { edges, totalCount } = objectionsPage
  const count = totalCount ?? edges.length
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{say('objections')}</h2>
      {count === 0 ? <p>{say('noObjections')}</p> : null}
      {count > edges.length ? (
        <p>
          {say('latestObjections', { shown: edges.length })}{' '}
          <Link to={`/${language}/projects/${projectNo}/objections`}>{say('allObjections', { count })}</Link>
        </p>
      ) : null}
      <ObjectionRows language={language} objections={edges} />
    </section>
  )
}
