import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Warnings } from '../../form/warnings.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskProjectPageDocument, type ProjectActionName } from '../../graph/documents.generated/graphql.ts'
import { Timeline } from '../../project-parts/timeline.tsx'
import { checkFormToken } from '../../session/form-token.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { DeskFacts } from './desk-facts.tsx'
import { deskProjectText } from './desk-project-text.ts'
import { doVerb } from './do-verb.ts'
import { VerbForms } from './verb-forms.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, DeskProjectPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const action = async ({ request }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  return doVerb(request, form)
}

export const meta = titled(
  (_language, data) => (data as { project?: { title: string } } | undefined)?.project?.title ?? '',
)

/** One project on the clerk's desk: where it stands, what can be done, what happened. */
export default function DeskProject() {
  const language = languageOf(useParams())
  const say = voice(language, deskProjectText)
  const { project, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const here = `/${language}/desk/projects/${project.projectNo}`
  const can = (action: ProjectActionName) => project.possibleActions.includes(action)
  return (
    <>
      <h1>
        <Words>{project.title}</Words>
      </h1>
      {answer ? <ErrorSummary language={language} problems={answer.userErrors} fields={[]} /> : null}
      {answer ? <Warnings language={language} warnings={answer.warnings} /> : null}
      {answer?.project && answer.userErrors.length === 0 ? (
        <p className="success" role="status">
          {say('done', { state: enumWord(language, answer.project.state) })}
        </p>
      ) : null}
      <DeskFacts language={language} project={project} />
      <h2>{say('actions')}</h2>
      <ul className="button-row">
        {can('editDraft') ? (
          <li>
            <Link to={`${here}/draft`}>{say('edit')}</Link>
          </li>
        ) : null}
        {['DRAFT', 'SUBMITTED', 'READY'].includes(project.state) ? (
          <li>
            <Link to={`${here}/preview`}>{say('preview')}</Link>
          </li>
        ) : null}
        {can('amendNotice') ? (
          <li>
            <Link to={`${here}/amend`}>{say('amend')}</Link>
          </li>
        ) : null}
        {project.currentNotice ? (
          <li>
            <Link to={`/${language}/projects/${project.projectNo}`}>{say('publicPage')}</Link>
          </li>
        ) : null}
      </ul>
      <VerbForms language={language} formToken={formToken} project={project} />
      <h2>{say('timeline')}</h2>
      <Timeline language={language} entries={project.timeline} />
    </>
  )
}
