import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import type { Problems } from '../../form/problems.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { GraphAnswer } from '../../graph/ask-graph.ts'
import {
  AmendNoticeDocument,
  AmendPageDocument,
  type AmendPageQuery,
  ProposeAmendmentDocument,
  type ServiceChoiceFragment,
} from '../../graph/documents.generated/graphql.ts'
import { inBoth } from '../../text/in-both.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction, type Sent } from '../desk-action.ts'
import { chooseService } from '../draft/choose-service.ts'
import type { DraftFieldShape } from '../draft/draft-fields.ts'
import { type DraftValues, savedValues, typedValues } from '../draft/draft-values.ts'
import { type FoundServices, findServices } from '../draft/find-services.ts'
import { nameOfField } from '../draft/name-of-field.ts'
import { districtsFrom } from '../draft/pickers.ts'
import { unreadableChanges } from '../draft/unreadable-terms.ts'
import { withPicked } from '../draft/with-picked.ts'
import { deskProjectText } from '../project/desk-project-text.ts'
import { Restored } from '../restored.tsx'
import { type Amendable, amendFields, amendShapes, isProposed } from './amend-fields.ts'
import { AmendForm } from './amend-form.tsx'
import { amendInput, answersIn, changedFields, namesOfChanges } from './amend-input.ts'
import { amendText } from './amend-text.ts'
import { CheckAmendment } from './check-amendment.tsx'
import { NotAmendable } from './not-amendable.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const answer = await askAsClerk(request, AmendPageDocument, { projectNo: params.projectNo ?? '' })
  return pageData(request, answer.data, { project: projectIn(answer) })
}

const projectIn = ({ data, failures }: GraphAnswer<AmendPageQuery>) => {
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return data.project
}

type AmendTried = {
  step: 'form' | 'check'
  values: DraftValues
  answers: string[]
  changed: DraftFieldShape[]
  problems: Problems
  found?: FoundServices
  /** The other item, as the catalogue tells it. */
  service?: ServiceChoiceFragment
}

/** First press: what would change and what it means. Second press: it is done. */
export const action = deskAction<AmendTried>(async (sent) => {
  const { params } = sent
  const form = withPicked(sent.form)
  const project = projectIn(await sent.ask(AmendPageDocument, { projectNo: params.projectNo ?? '' }))
  const { problems, found } = await chooseService(sent, form)
  const typed = { values: typedValues(form), answers: answersIn(form), found }
  const isSought = form.get('step') === 'find'
  const unread = [...problems, ...(isSought ? [] : unreadableChanges(form, amendShapes))]
  if (unread.length || isSought) return { ...typed, step: 'form', changed: [], problems: unread }
  const changed = changedFields(project, form)
  const code = changed.some(({ name }) => name === 'serviceCode') ? typed.values.serviceCode : undefined
  const service = code
    ? (await findServices(sent.ask, code))?.choices.find((one) => one.code === code)
    : undefined
  if (form.get('step') !== 'confirm')
    return { ...typed, step: form.get('step') === 'back' ? 'form' : 'check', changed, problems: [], service }
  const refused = await amend({ ...sent, form }, project, changed)
  return refused instanceof Response ? refused : { ...typed, step: 'form', changed, problems: refused }
})

/** Proposes what restarts the period, or publishes a correction. */
const amend = async (
  sent: Sent,
  project: Amendable,
  changed: readonly DraftFieldShape[],
): Promise<Problems | Response> => {
  const names = namesOfChanges(changed, { now: savedValues(project), values: typedValues(sent.form) })
  const done = isProposed(project, names) ? 'proposed' : 'amended'
  const document = done === 'proposed' ? ProposeAmendmentDocument : AmendNoticeDocument
  const { userErrors, warnings } = (await sent.send(document, amendInput(project, sent.form))).answer
  if (userErrors.length) return userErrors
  return sent.leadOn(`/${sent.language}/desk/projects/${project.projectNo}`, {
    text: inBoth((language) => voice(language, deskProjectText)(done)),
    warnings,
  })
}

export const meta = titled((language) => voice(language, amendText)('title'))

/** An amendment in two steps, so that nobody restarts a period unawares; what is material is proposed and waits for another person. */
export default function Amend() {
  const language = languageOf(useParams())
  const { project, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<AmendTried>()
  const restored = answer || !kept?.isThere ? undefined : kept
  const values = {
    ...savedValues(project),
    ...answer?.values,
    ...typedValues(withPicked(restored?.fields ?? [])),
  }
  const answers =
    answer?.answers ?? (restored ? answersIn(restored.fields) : project.correctionsDue.map(({ id }) => id))
  const mayAmend = project.possibleActions.some((one) => one === 'amendNotice' || one === 'proposeAmendment')
  if (!mayAmend && !answer) return <NotAmendable language={language} project={project} />
  const districts = districtsFrom(project.purchaser?.division)
  const pickers = { districts, service: project.serviceItem, found: answer?.found }
  const shared = { language, formToken, once: restored?.once, project, values, answers, pickers }
  return (
    <>
      <h1>{voice(language, amendText)(answer?.step === 'check' ? 'check' : 'title')}</h1>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={toFields(amendFields)}
        nameOf={nameOfField(language)}
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {answer?.step === 'check' ? (
        <CheckAmendment {...shared} changed={answer.changed} service={answer.service} />
      ) : (
        <AmendForm {...shared} problems={answer?.problems ?? []} />
      )}
    </>
  )
}
