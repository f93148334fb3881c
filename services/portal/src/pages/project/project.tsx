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
import { checkFormToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { ObjectionForm } from './objection-form.tsx'
import { objectionInput } from './objection-input.ts'
import { ObjectionSent } from './objection-sent.tsx'
import { projectText } from './project-text.ts'
import { PublicProject } from './public-project.tsx'

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
  return page?.project?.title ?? voice(language, projectText)('title')
})

/** One project in public, with the form to ask or object. */
export default function Project() {
  const language = languageOf(useParams())
  const { project, frame, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PublicProject language={language} project={project} clock={frame.clock} />
      <ObjectionForm
        language={language}
        formToken={formToken}
        problems={answer?.userErrors ?? []}
        values={answer?.values ?? {}}
        isOpen={project.currentNotice?.state === 'OPEN'}
        sent={
          answer?.objection ? (
            <ObjectionSent language={language} objection={answer.objection} receipt={answer.receipt} />
          ) : null
        }
      />
    </>
  )
}
