import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { PreviewPageDocument } from '../../graph/documents.generated/graphql.ts'
import { ObjectionForm } from '../../pages/project/objection-form.tsx'
import { PublicProject } from '../../pages/project/public-project.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { asPublished } from './as-published.ts'
import { previewText } from './preview-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, PreviewPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const meta = titled((language, data) => {
  const page = data as { project?: { title: string } } | undefined
  return voice(language, previewText)('title', { title: page?.project?.title ?? '' })
})

/** The public page as it will be, drawn by the public page's own parts; nothing is published by looking. */
export default function Preview() {
  const language = languageOf(useParams())
  const say = voice(language, previewText)
  const { project, frame } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="warning" role="note">
        {say(
          project.preview ? 'explained' : project.serviceFrom && project.serviceTo ? 'noDate' : 'noPeriod',
        )}{' '}
        <Link to={`/${language}/desk/projects/${project.projectNo}`}>{say('back')}</Link>
      </p>
      <PublicProject
        language={language}
        project={{
          ...asPublished(project),
          notices: project.preview ? [project.preview] : project.notices,
          // what happened inside the office is not public
          timeline: [],
        }}
        clock={frame.clock}
        isPreview
      />
      <ObjectionForm
        language={language}
        problems={[]}
        values={{}}
        heard={{ isOpen: true, namesOnlySupplier: false }}
      />
    </>
  )
}
