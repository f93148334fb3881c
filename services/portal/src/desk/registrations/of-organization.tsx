import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { doForm } from '../../form-kit/do-form.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  OrganizationRegistrationsPageDocument,
  type OrganizationRegistrationsPageQuery,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { enumWord } from '../../text/enum-text.ts'
import { inBoth } from '../../text/in-both.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { liquidationFacts } from './liquidation-facts.tsx'
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
    to: ({ id }, { verb }) =>
      isApplication(verb) ? `/${sent.language}/desk/registrations/${id}` : sent.here,
    text: () => inBoth((language) => voice(language, registrationsText)('recorded')),
  }),
)

const isApplication = (verb: string) => verb.startsWith('create')

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
  const { uscc, name, status, registeredFacts: facts, liquidation } = organization
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
      {liquidation ? (
        <>
          <h2>{say('liquidation')}</h2>
          <SummaryList facts={liquidationFacts(language, liquidation)} />
        </>
      ) : null}
      {ofOrganizationVerbs.flatMap((verb) =>
        givenFor(verb, organization).map((given) => (
          <details
            key={`${verb}-${given.resolutionId ?? ''}`}
            open={triedAt(tried, verb, keyOf(given)) !== undefined}
          >
            <summary>
              {say(titleOf[verb])}
              {given.matter ? (
                <>
                  {say('colon')}
                  <Words>{given.matter}</Words>
                </>
              ) : null}
            </summary>
            <GraphForm
              {...{ language, formToken, verb }}
              {...filled(verb, given)}
              tried={triedAt(tried, verb, keyOf(given))}
            />
          </details>
        )),
      )}
    </>
  )
}

type Verb = (typeof ofOrganizationVerbs)[number]
type Body = NonNullable<NonNullable<OrganizationRegistrationsPageQuery['viewer']>['organization']>
type Given = { uscc: string; resolutionId?: string; matter?: string }

/** Whose form it is: a charter has one on each resolution about it that passed. */
const givenFor = (verb: Verb, { uscc, resolutions }: Body): Given[] =>
  verb === 'createCharterApplication'
    ? (resolutions?.edges ?? [])
        .filter(({ node }) => node.passed && node.subject === 'CHARTER')
        .map(({ node }) => ({ uscc, resolutionId: node.id, matter: node.matter }))
    : [{ uscc }]

const keyOf = ({ uscc, resolutionId }: Given): string => resolutionId ?? uscc

/** What the page gives a form; where a registrar may do the same of any body, its code stands in a field. */
const filled = (verb: Verb, { uscc, resolutionId }: Given) =>
  ofLiquidation.includes(verb)
    ? { initial: { uscc } }
    : { given: { ...(resolutionId ? { resolutionId } : {}), uscc } }

const ofLiquidation: readonly Verb[] = ['openLiquidation', 'noticeCreditors', 'endLiquidation']

const titleOf = {
  createChangeApplication: 'asksChange',
  createCharterApplication: 'asksCharter',
  openLiquidation: 'opensLiquidation',
  noticeCreditors: 'noticesCreditors',
  endLiquidation: 'endsLiquidation',
  createDeregistrationApplication: 'asksDeregistration',
} as const satisfies Record<Verb, keyof (typeof registrationsText)['zh']>
