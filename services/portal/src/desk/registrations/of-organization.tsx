import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { doForm } from '../../form-kit/do-form.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OrganizationRegistrationsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { enumWord } from '../../text/enum-text.ts'
import { inBoth } from '../../text/in-both.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { ofOrganizationVerbs } from './of-organization-verbs.ts'
import { registeredFacts } from './registered-facts.tsx'
import { registrationsText } from './registrations-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, OrganizationRegistrationsPageDocument, {})
  return pageData(request, data, {
    organization: data.viewer?.organization ?? null,
    isAway: failures.length > 0,
  })
}

export const action = deskAction<Tried>((sent) =>
  doForm(sent, {
    verbs: ofOrganizationVerbs,
    to: ({ id }) => `/${sent.language}/desk/registrations/${id}`,
    text: () => inBoth((language) => voice(language, registrationsText)('saved')),
  }),
)

export const meta = titled((language) => voice(language, registrationsText)('ofOrganization'))

/** What a registered body applies for, beside what is registered of it; each is a draft until it submits it. */
export default function OrganizationRegistrations() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { organization, isAway, formToken, kept } = useLoaderData<typeof loader>()
  const { answer, tried } = useTried(kept)
  if (!organization)
    return (
      <>
        <h1>{say('ofOrganization')}</h1>
        {isAway ? <PartAway language={language} /> : <p>{say('noOrganization')}</p>}
      </>
    )
  const { uscc, name, status, registeredFacts: facts } = organization
  return (
    <>
      <h1>{say('ofOrganization')}</h1>
      <FormsTold {...{ language, answer, kept }} />
      <p>
        <Words>{name}</Words> · <code>{uscc}</code> · {enumWord(language, status)}
      </p>
      <p>
        <Link to={`/${language}/desk/registrations`}>{say('own')}</Link>{' '}
        <Link to={`/${language}/registrations/documents?type=CHANGE`}>{say('documentsAsked')}</Link>
      </p>
      <h2>{say('registered')}</h2>
      <SummaryList facts={registeredFacts(language, facts)} />
      {ofOrganizationVerbs.map((verb) => (
        <section key={verb} aria-labelledby={`${verb}-title`}>
          <h2 id={`${verb}-title`}>{say(titleOf[verb])}</h2>
          <GraphForm {...{ language, formToken, verb }} given={{ uscc }} tried={triedAt(tried, verb, uscc)} />
        </section>
      ))}
    </>
  )
}

const titleOf = { createChangeApplication: 'asksChange' } as const
