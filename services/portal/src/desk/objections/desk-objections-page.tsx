import { Link, useLoaderData, useParams } from 'react-router'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskObjectionsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { TitleOf } from '../title-of.tsx'
import { DeskObjectionRows } from './desk-objection-rows.tsx'
import { objectionsText } from './objections-text.ts'

const list = listOf({
  document: DeskObjectionsPageDocument,
  path: ({ projectNo }) => `desk/projects/${projectNo}/objections`,
  variables: ({ params, after }) => ({ projectNo: params.projectNo ?? '', after }),
  found: (data) => data.project?.objectionsPage,
})

export const loader = listLoader(list, {
  ask: askAsClerk,
  isNone: ({ project }, failures) => (project ? !project.internal : failures.length === 0),
})

export const meta = titled((language) => voice(language, objectionsText)('title'))

/** All that was asked and objected about one project, for its desk, the latest first, page by page. */
export default function DeskObjectionsPage() {
  const params = useParams()
  const language = languageOf(params)
  const loaded = useLoaderData<typeof loader>()
  const projectNo = params.projectNo ?? ''
  const project = loaded.page?.project
  return (
    <ListPage
      {...{ list, loaded }}
      text={objectionsText}
      lead={
        <p>
          <Link to={`/${language}/desk/projects/${projectNo}`}>
            {project ? <TitleOf language={language} title={project.title} /> : projectNo}
          </Link>{' '}
          {project?.projectNo}
        </p>
      }
      rows={(objections) => <DeskObjectionRows {...{ language, projectNo, objections }} />}
    />
  )
}
