import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { mutationIdOf } from '../../form/mutation-id.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { ProjectPageDocument } from '../../graph/documents.generated/graphql.ts'
import { hasLostToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { heardOn } from './heard-on.ts'
import { ObjectionCheck } from './objection-check.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { typedIn } from './objection-input.ts'
import { projectText } from './project-text.ts'
import { PublicProject } from './public-project.tsx'
import { type Raising, raiseFromPage } from './raise-from-page.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data: told, failures } = await askAsViewer(request, ProjectPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!told.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, told, { project: told.project })
}

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  if (await hasLostToken(request, form)) return data(lost(form), { status: 403 })
  return raiseFromPage(request, form, { language: languageOf(params), projectNo: params.projectNo ?? '' })
}

/** Nothing is sent; the form comes back as it was typed, and with the id it was drawn with. */
const lost = (form: FormData): Raising => ({
  step: 'edit',
  typed: typedIn(form),
  problems: [],
  lost: { once: mutationIdOf(form) },
})

export const meta = titled((language, data) => {
  const page = data as { project?: { title: string } } | undefined
  return page?.project?.title ?? voice(language, projectText)('title')
})

/** One project in public, with the form to ask or object; what was written is read back before it is sent. */
export default function Project() {
  const language = languageOf(useParams())
  const { project, frame, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const raising = answer && 'step' in answer ? answer : undefined
  if (raising?.step === 'check')
    return <ObjectionCheck {...{ language, formToken, ...raising }} projectTitle={project.title} />
  return (
    <>
      <PublicProject language={language} project={project} clock={frame.clock} />
      <ObjectionForm
        language={language}
        formToken={formToken}
        lost={raising?.lost}
        problems={raising?.problems ?? []}
        values={raising?.typed ?? {}}
        heard={heardOn(project, frame.clock?.now)}
      />
    </>
  )
}
