import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { Done } from '../../form/done.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { ObjectionPageDocument } from '../../graph/documents.generated/graphql.ts'
import { checkFormToken } from '../../session/form-token.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { byReceipt, type ReceiptVerb } from './by-receipt.ts'
import { ObjectionFacts, type PublicObjection } from './objection-facts.tsx'
import { objectionPageText } from './objection-page-text.ts'
import { ReceiptForm } from './receipt-form.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, ObjectionPageDocument, {
    id: params.objectionId ?? '',
  })
  if (!data.objection) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { objection: data.objection })
}

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  return byReceipt(request, params.objectionId ?? '', form)
}

export const meta = titled((language) => voice(language, objectionPageText)('title'))

/** One inquiry or objection in public; whoever raised it corrects or withdraws it here by its receipt. */
export default function ObjectionPage() {
  const language = languageOf(useParams())
  const say = voice(language, objectionPageText)
  const { objection, formToken } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const refused = tried?.userErrors.length ? tried : undefined
  const open = verbsIn(objection)
  return (
    <>
      <h1>{say('title')}</h1>
      {tried?.objection && !refused ? (
        <Done>{say('done', { state: enumWord(language, tried.objection.state) })}</Done>
      ) : null}
      <ObjectionFacts language={language} objection={objection} />
      <section aria-labelledby="own">
        <h2 id="own">{say('own')}</h2>
        <p>{say(open.length ? 'ownExplained' : 'over')}</p>
        {open.map((verb) => (
          <ReceiptForm
            key={verb}
            {...{ language, formToken, verb }}
            grounds={objection.grounds}
            refused={refused?.verb === verb ? refused : undefined}
          />
        ))}
      </section>
    </>
  )
}

/** What whoever raised it may do in this state; whether it is done is the room's to say. */
const verbsIn = ({ state }: PublicObjection): ReceiptVerb[] => {
  if (state === 'REJECTED_FORM') return ['correct', 'withdraw']
  return state === 'RECEIVED' || state === 'ADMITTED' || state === 'UNDER_REVIEW' ? ['withdraw'] : []
}
