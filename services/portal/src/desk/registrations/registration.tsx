import { Link, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { verbField } from '../../form/verb-field.ts'
import { doForm } from '../../form-kit/do-form.ts'
import { FormErrors } from '../../form-kit/form-errors.tsx'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { keptTried, type Tried, triedAt } from '../../form-kit/tried.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { RegistrationPageDocument } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { act, isHandMade, keptByHand, type RegistrationTried } from './act.ts'
import { ActionForm } from './action-form.tsx'
import { ApplicationFacts } from './application-facts.tsx'
import { Checklist } from './checklist.tsx'
import { grounds } from './grounds.ts'
import { isKitVerb, kitVerbs } from './kit-verbs.ts'
import { registrationsText } from './registrations-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, RegistrationPageDocument, {
    id: params.applicationId ?? '',
  })
  const application = data.registrationApplication
  if (!application?.checklist) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { application: { ...application, checklist: application.checklist } })
}

/** What is seldom done. */
const quiet: ReadonlySet<string> = new Set([
  'withdrawRegistrationApplication',
  'takeBackRegistrationApplication',
])

type AnyTried = Tried | RegistrationTried

export const action = deskAction<AnyTried>((sent) =>
  isKitVerb(sent.word(verbField)) ? doForm(sent, { verbs: kitVerbs }) : act(sent),
)

export const meta = titled((language) => voice(language, registrationsText)('title'))

/** One application at the desk: what is applied for, its checklist beside its documents, both clocks, and what can be done. */
export default function Registration() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { application, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<AnyTried>()
  const tried = answer ?? keptTried(kept) ?? keptByHand(kept)
  // a form comes back though what it asks for can be done no more: with what was typed, and why not
  const late = tried && ('byHand' in tried ? tried.byHand : tried.verb)
  const possible = application.possibleActions
  const offered = late && !possible.includes(late) ? [...possible, late] : possible
  const [byHand, byKit] = tried && 'byHand' in tried ? [tried, undefined] : [undefined, tried]
  return (
    <>
      <h1>
        <Words>{application.proposedName}</Words>
      </h1>
      <FormErrors language={language} tried={answer ? byKit : undefined} />
      <ErrorSummary
        language={language}
        problems={answer ? (byHand?.problems ?? []) : []}
        leadsTo={toFields(['missing'])}
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {application.submittedAt ? (
        <p className="quiet">{say('receipt', { at: instant(language, application.submittedAt) })}</p>
      ) : null}
      <ApplicationFacts language={language} application={application} />
      <h2>{say('checklist')}</h2>
      <Checklist language={language} application={application} />
      {application.certifiedAt ? (
        <p>
          <Link className="button" to={`/${language}/registrations/${application.id}`}>
            {say(application.type === 'ESTABLISH' ? 'certificate' : 'announcement')}
          </Link>
        </p>
      ) : null}
      {offered.length > 0 ? <h2>{say('what')}</h2> : null}
      {application.possibleActions.includes('editRegistrationApplication') ? (
        <p>
          <Link to={`/${language}/desk/registrations/${application.id}/edit`}>{say('edit')}</Link>
        </p>
      ) : null}
      {offered.map((verb) =>
        isHandMade(verb) ? (
          <ActionForm
            key={verb}
            {...{ language, formToken, application, verb }}
            tried={byHand?.byHand === verb ? byHand : undefined}
          />
        ) : isKitVerb(verb) ? (
          <GraphForm
            key={verb}
            {...{ language, formToken, verb }}
            given={{ id: application.id, version: application.version }}
            tried={triedAt(byKit, verb, application.id)}
            offers={grounds[verb]}
            isQuiet={verb in grounds || quiet.has(verb)}
          />
        ) : null,
      )}
    </>
  )
}
