import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { couldAnswer } from '../../graph/could-answer.ts'
import { SupplierDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { EnterpriseFacts } from '../../pages/enterprise/enterprise-facts.tsx'
import { type Language, languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { formPath } from '../form/form-path.ts'
import { supplierText } from './supplier-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const withContact = new URL(request.url).searchParams.has('contact')
  const { data, failures } = await askAsClerk(request, SupplierDeskPageDocument, { withContact })
  return pageData(request, data, {
    enterprise: data.viewer?.enterprise ?? null,
    contact: data.ownContact ?? null,
    isAway: !couldAnswer(failures, 'viewer'),
    isContactAway: !couldAnswer(failures, 'ownContact'),
  })
}

export const meta = titled((language) => voice(language, supplierText)('title'))

/** A supplier's own registration: what is public of it, and what is kept sealed. */
export default function Supplier() {
  const language = languageOf(useParams())
  const say = voice(language, supplierText)
  const { enterprise, contact, isAway, isContactAway } = useLoaderData<typeof loader>()
  if (isAway && !enterprise)
    return (
      <>
        <h1>{say('title')}</h1>
        <PartAway language={language} />
      </>
    )
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      {enterprise ? (
        <>
          <h2>
            <Words>{enterprise.name}</Words>
          </h2>
          <EnterpriseFacts {...{ language, enterprise }} />
          <p>
            <Link to={`/${language}/enterprises/${enterprise.uscc}`}>{say('page')}</Link>
          </p>
          <p>{say('sealed')}</p>
          {isContactAway ? <PartAway language={language} /> : <Contact {...{ language, contact }} />}
        </>
      ) : (
        <p>
          <Link to={formPath(language, 'registerEnterprise')}>{say('register')}</Link>
        </p>
      )}
    </>
  )
}

/** How the supplier is reached, once it asks for that: every reading is written down. */
const Contact = ({ language, contact }: { language: Language; contact: string | null }) => {
  const say = voice(language, supplierText)
  if (contact !== null)
    return <SummaryList facts={[[say('contact'), <Words key="contact">{contact}</Words>]]} />
  return (
    <p>
      <Link to="?contact">{say('showContact')}</Link>
    </p>
  )
}
