import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { valuesOf } from '../../form-kit/values.ts'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { EditRegistrationPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { allRegistrars } from './all-registrars.ts'
import { ApplicationConflict } from './application-conflict.tsx'
import { ApplicationForm, formFields } from './application-form.tsx'
import { apply, type NotSaved } from './apply.ts'
import { NotWritable } from './not-writable.tsx'
import { registrationsText } from './registrations-text.ts'
import { Thresholds } from './thresholds.tsx'
import { typedOf } from './typed-of.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, EditRegistrationPageDocument, {
    id: params.applicationId ?? '',
  })
  const application = data.registrationApplication
  if (!application) throw new Response('', { status: failures.length ? 503 : 404 })
  const registrars = await allRegistrars(request, data.registrars)
  return pageData(request, data, { application, thresholds: data.thresholdPolicies, registrars })
}

export const action = deskAction<NotSaved>(apply)

export const meta = titled((language) => voice(language, registrationsText)('edit'))

/** The applicant writes a draft anew, as it stands; nothing is handed in by that. */
export default function EditRegistration() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { application, thresholds, registrars, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<NotSaved>()
  const typed = answer?.typed ?? (kept?.isThere ? valuesOf(kept.fields) : undefined)
  const problems = answer?.problems ?? []
  const isConflict = problems.some(({ code }) => code === 'VERSION_CONFLICT')
  // what somebody else saved meanwhile is overwritten only after it was shown
  const version = typed && !isConflict ? Number(typed.version) : application.version
  const mayEdit = application.possibleActions.includes('editRegistrationApplication')
  if (!mayEdit && !typed) return <NotWritable {...{ language, application }} />
  return (
    <>
      <h1>{say('edit')}</h1>
      <ErrorSummary language={language} problems={problems} leadsTo={toFields(formFields)} />
      {answer ? null : <Restored language={language} kept={kept} />}
      {mayEdit ? null : <NotWritable {...{ language, application }} />}
      {isConflict ? (
        <ApplicationConflict language={language} saved={typedOf(application)} typed={typed ?? {}} />
      ) : null}
      <ApplicationForm
        {...{ language, formToken, registrars, version, problems }}
        once={answer ? undefined : kept?.once}
        typed={typed ?? typedOf(application)}
      />
      {thresholds ? (
        <Thresholds language={language} policies={thresholds} />
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
