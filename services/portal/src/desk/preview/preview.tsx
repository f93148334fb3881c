import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { PreviewPageDocument } from '../../graph/documents.generated/graphql.ts'
import { PublicProject } from '../../pages/project/public-project.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { previewText } from './preview-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, PreviewPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const meta = titled((language) => voice(language, previewText)('title'))

/** The public page as it will be, drawn by the public page's own parts; nothing is published by looking. */
export default function Preview() {
  const language = languageOf(useParams())
  const { project, frame } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="warning" role="note">
        {voice(language, previewText)('explained')}
      </p>
      <PublicProject language={language} project={project} today={frame.clock?.today} />
    </>
  )
}
