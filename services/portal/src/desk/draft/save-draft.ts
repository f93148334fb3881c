import { mutationIdField, mutationIdOf } from '../../form/mutation-id.ts'
import { isAbout } from '../../form-kit/is-about.ts'
import { pickersIn } from '../../form-kit/leaves.ts'
import { choose } from '../../form-kit/pickers/choose.ts'
import { valuesOf } from '../../form-kit/values.ts'
import {
  DraftProjectDocument,
  type DraftProjectInput,
  EditDraftDocument,
  type ProjectAnswerFragment,
  SubmitProjectDocument,
} from '../../graph/documents.generated/graphql.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { draftShapes } from './draft-fields.ts'
import type { DraftRefused } from './draft-form.tsx'
import { draftInput } from './draft-input.ts'
import { draftText } from './draft-text.ts'
import { withAreas } from './with-areas.ts'

/**
 * Keeps a draft as far as it is written, and submits it where that was pressed; or looks for an item and keeps nothing.
 *
 * @returns the way on: to the draft, which tells all that a submission was refused for, or to the project; or what could not be
 *   kept at all, as it was typed
 */
export const saveDraft = async (sent: Sent, thisYear: number): Promise<DraftRefused | Response> => {
  const step = sent.word('step')
  const typed = withAreas(valuesOf(sent.form))
  const { values, problems, found } = await choose(sent.ask, {
    fields: pickersIn(draftShapes, typed),
    values: typed,
    step,
  })
  if (step.startsWith('find:')) return { problems, values, found }
  const { input, problems: unread } = draftInput(values, thisYear)
  const wrong = [...problems, ...unread.filter((one) => !isAbout(problems, one))]
  if (wrong.length) return { problems: wrong, values, found }
  const { project, userErrors } = await keep(sent, input)
  if (!project || userErrors.length > 0) return { problems: userErrors, values }
  return step === 'submit' ? submit(sent, project) : leadToDraft(sent, project, 'saved')
}

type Saved = NonNullable<ProjectAnswerFragment['project']>

const keep = async ({ form, word, send }: Sent, input: DraftProjectInput): Promise<ProjectAnswerFragment> => {
  if (!form.has('projectId')) return (await send(DraftProjectDocument, input)).answer
  const seen = { projectId: word('projectId'), version: Number(word('version')) }
  return (await send(EditDraftDocument, { ...input, ...seen })).answer
}

/** The second thing one form asks for has an id of its own, made of the form's. */
const submit = async (sent: Sent, { id, version, ...saved }: Saved): Promise<Response> => {
  const once = mutationIdOf(sent.form)
  if (once) sent.form.set(mutationIdField, `${once}-submit`)
  const { answer } = await sent.send(SubmitProjectDocument, { projectId: id, version })
  if (!answer.record || answer.userErrors.length > 0)
    return leadToDraft(sent, saved, 'notSubmitted', answer.userErrors)
  return sent.leadOn(`/${sent.language}/desk/projects/${saved.projectNo}`, {
    text: inBoth((language) => voice(language, draftText)('submitted')),
    warnings: answer.warnings,
  })
}

const leadToDraft = (
  { language, leadOn }: Sent,
  { projectNo }: Pick<Saved, 'projectNo'>,
  what: 'saved' | 'notSubmitted',
  problems: ProjectAnswerFragment['userErrors'] = [],
): Promise<Response> =>
  leadOn(`/${language}/desk/projects/${projectNo}/draft`, {
    text: inBoth((read) => voice(read, draftText)(what)),
    ...(problems.length ? { problems } : {}),
  })
