import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { ProjectPageDocument, RaiseObjectionDocument } from '../../graph/documents.generated/graphql.ts'
import { Timeline } from '../../project-parts/timeline.tsx'
import { checkFormToken } from '../../session/form-token.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { DeadlineBox } from './deadline-box.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { objectionInput } from './objection-input.ts'
import { Objections } from './objections.tsx'
import { ProjectFacts } from './project-facts.tsx'
import { projectText } from './project-text.ts'
import { Versions } from './versions.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, ProjectPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  const { data } = await askAsViewer(request, RaiseObjectionDocument, {
    input: objectionInput(params.projectNo ?? '', form),
  })
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  return { ...data.answer, values: data.answer.userErrors.length ? values : {} }
}

export const meta = titled((language, data) => {
  const page = data as { project?: { title: string } } | undefined
  return isolate(page?.project?.title ?? voice(language, projectText)('title'))
})

/** One project in public: what, until when and why, what happened, every version, who objected to what, and the form to object. */
export default function Project() {
  const language = languageOf(useParams())
  const say = voice(language, projectText)
  const { project, frame, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const notice = project.currentNotice
  return (
    <>
      <h1>
        <Words>{project.title}</Words> <span className="tag">{enumWord(language, project.state)}</span>
      </h1>
      {answer?.objection ? (
        <p className="success" role="status" data-focus-first tabIndex={-1}>
          {say('sent', { id: answer.objection.id })}
        </p>
      ) : null}
      {notice ? (
        <DeadlineBox
          language={language}
          today={frame.clock?.today}
          projectNo={project.projectNo}
          notice={notice}
        />
      ) : null}
      <ProjectFacts language={language} project={project} />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{say('timeline')}</h2>
        <Timeline language={language} entries={project.timeline} />
      </section>
      <Versions language={language} notices={project.notices} />
      <Objections language={language} objections={project.objections} />
      <ObjectionForm
        language={language}
        formToken={formToken}
        problems={answer?.userErrors ?? []}
        values={answer?.values ?? {}}
      />
    </>
  )
}
