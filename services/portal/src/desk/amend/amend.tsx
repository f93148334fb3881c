import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import type { Problems } from '../../form/problems.ts'
import type { FieldShape } from '../../form-kit/form-shape.ts'
import { isAbout } from '../../form-kit/is-about.ts'
import { pickersIn } from '../../form-kit/leaves.ts'
import type { Choosable } from '../../form-kit/pickers/choosable.ts'
import { choose, type Found } from '../../form-kit/pickers/choose.ts'
import { findChoices } from '../../form-kit/pickers/find-choices.ts'
import { type Values, valuesOf } from '../../form-kit/values.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { GraphAnswer } from '../../graph/ask-graph.ts'
import {
  AmendNoticeDocument,
  AmendPageDocument,
  type AmendPageQuery,
  ProposeAmendmentDocument,
} from '../../graph/documents.generated/graphql.ts'
import { inBoth } from '../../text/in-both.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction, type Sent } from '../desk-action.ts'
import { savedValues } from '../draft/draft-values.ts'
import { nameOfField } from '../draft/name-of-field.ts'
import { districtsFrom } from '../draft/pickers.ts'
import { withAreas } from '../draft/with-areas.ts'
import { deskProjectText } from '../project/desk-project-text.ts'
import { Restored } from '../restored.tsx'
import { type Amendable, amendFields, amendShapes, isProposed } from './amend-fields.ts'
import { AmendForm } from './amend-form.tsx'
import { amendInput, answersIn, changedFields, namesOfChanges, unreadIn } from './amend-input.ts'
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
  values: Values
  answers: string[]
  changed: FieldShape[]
  problems: Problems
  found?: Found
  /** The other item, as the catalogue tells it. */
  service?: Choosable
}

/** First press: what would change and what it means. Second press: it is done. */
export const action = deskAction<AmendTried>(async (sent) => {
  const step = sent.word('step')
  const shown = withAreas(valuesOf(sent.form))
  const project = projectIn(await sent.ask(AmendPageDocument, { projectNo: sent.params.projectNo ?? '' }))
  const fields = pickersIn(amendShapes, shown)
  const { values, problems, found } = await choose(sent.ask, { fields, values: shown, step })
  const typed = { values, answers: answersIn(values), found }
  const unread = step.startsWith('find:') ? [] : unreadIn(values).filter((one) => !isAbout(problems, one))
  const wrong = [...problems, ...unread]
  if (wrong.length || step.startsWith('find:'))
    return { ...typed, step: 'form', changed: [], problems: wrong }
  const changed = changedFields(project, values)
  if (step !== 'confirm') {
    const service = await otherItem(sent, changed, values)
    return { ...typed, step: step === 'back' ? 'form' : 'check', changed, problems: [], service }
  }
  const refused = await amend(sent, project, { values, changed })
  return refused instanceof Response ? refused : { ...typed, step: 'form', changed, problems: refused }
})

/** The item that is bought instead, in words. */
const otherItem = async (
  { ask }: Sent,
  changed: readonly FieldShape[],
  { serviceCode }: Values,
): Promise<Choosable | undefined> => {
  if (!serviceCode || !changed.some(({ name }) => name === 'serviceCode')) return undefined
  const found = await findChoices('service', ask, serviceCode)
  return found?.choices.find(({ value }) => value === serviceCode)
}

/** Proposes what restarts the period, or publishes a correction. */
const amend = async (
  sent: Sent,
  project: Amendable,
  { values, changed }: { values: Values; changed: readonly FieldShape[] },
): Promise<Problems | Response> => {
  const names = namesOfChanges(changed, { now: savedValues(project), values })
  const done = isProposed(project, names) ? 'proposed' : 'amended'
  const document = done === 'proposed' ? ProposeAmendmentDocument : AmendNoticeDocument
  const { userErrors, warnings } = (await sent.send(document, amendInput(project, values))).answer
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
  const restoredValues = withAreas(valuesOf(restored?.fields ?? []))
  const values = {
    ...savedValues(project),
    ...answer?.values,
    ...restoredValues,
  }
  const answers =
    answer?.answers ?? (restored ? answersIn(restoredValues) : project.correctionsDue.map(({ id }) => id))
  const mayAmend = project.possibleActions.some((one) => one === 'amendNotice' || one === 'proposeAmendment')
  const districts = districtsFrom(project.purchaser?.division)
  const shared = { language, formToken, once: restored?.once, project, values, answers, districts }
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
      {mayAmend ? null : <NotAmendable language={language} project={project} />}
      {!mayAmend && !answer && !restored ? null : answer?.step === 'check' ? (
        <CheckAmendment {...shared} changed={answer.changed} service={answer.service} />
      ) : (
        <AmendForm {...shared} problems={answer?.problems ?? []} found={answer?.found} />
      )}
    </>
  )
}
