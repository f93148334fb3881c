import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { valuesOf } from '../../form-kit/values.ts'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { NewRegistrationPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { allRegistrars } from './all-registrars.ts'
import { ApplicationForm, formFields } from './application-form.tsx'
import { apply, type NotSaved } from './apply.ts'
import { registrationsText } from './registrations-text.ts'
import { Thresholds } from './thresholds.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsClerk(request, NewRegistrationPageDocument, {})
  const registrars = await allRegistrars(request, data.registrars)
  return pageData(request, data, { thresholds: data.thresholdPolicies, registrars })
}

export const action = deskAction<NotSaved>(apply)

export const meta = titled((language) => voice(language, registrationsText)('apply'))

/** Founders write an application and hand its documents in; it is kept as a draft until they submit it. */
export default function NewRegistration() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { thresholds, registrars, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<NotSaved>()
  const restored = kept?.isThere ? valuesOf(kept.fields) : undefined
  return (
    <>
      <h1>{say('apply')}</h1>
      <ErrorSummary language={language} problems={answer?.problems ?? []} leadsTo={toFields(formFields)} />
      {answer ? null : <Restored language={language} kept={kept} />}
      <ApplicationForm
        {...{ language, formToken, registrars }}
        once={answer ? undefined : kept?.once}
        typed={answer?.typed ?? restored ?? {}}
        problems={answer?.problems ?? []}
      />
      {thresholds ? (
        <Thresholds language={language} policies={thresholds} />
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
