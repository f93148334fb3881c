import { Link } from 'react-router'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { DeskObjectionRows } from '../objections/desk-objection-rows.tsx'
import { deskProjectText } from './desk-project-text.ts'

type DeskObjectionsOf = {
  language: Language
  project: Pick<DeskProjectFragment, 'projectNo' | 'objectionsPage'>
}

/** The latest that was asked and objected, each leading to its decision, and the way to all of it. */
export const DeskObjections = ({ language, project: { projectNo, objectionsPage } }: DeskObjectionsOf) => {
  const say = voice(language, deskProjectText)
  const { edges, totalCount, pageInfo } = objectionsPage
  if (edges.length === 0) return null
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{say('objections')}</h2>
      {pageInfo.hasNextPage ? (
        <p>
          {say('latestObjections', { shown: edges.length })}{' '}
          <Link to={`/${language}/desk/projects/${projectNo}/objections`}>
            {totalCount == null ? say('everyObjection') : say('allObjections', { count: totalCount })}
          </Link>
        </p>
      ) : null}
      <DeskObjectionRows {...{ language, projectNo }} objections={edges.map(({ node }) => node)} />
    </section>
  )
}
