import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { ObjectionPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { ObjectionFacts } from './objection-facts.tsx'
import { objectionPageText } from './objection-page-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, ObjectionPageDocument, {
    id: params.objectionId ?? '',
  })
  if (!data.objection) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { objection: data.objection })
}

export const meta = titled((language) => voice(language, objectionPageText)('title'))

/** One inquiry or objection in public; whoever raised it goes on by its receipt. */
export default function ObjectionPage() {
  const language = languageOf(useParams())
  const say = voice(language, objectionPageText)
  const { objection } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{say('title')}</h1>
      <ObjectionFacts language={language} objection={objection} />
      <section aria-labelledby="own" className="not-on-paper">
        <h2 id="own">{say('own')}</h2>
        <p>{say('ownExplained')}</p>
        <p>
          <Link to={`/${language}/receipt`}>{say('toReceipt')}</Link>
        </p>
      </section>
    </>
  )
}
