import { mutationIdField, mutationIdOf } from '../../form/mutation-id.ts'
import {
  DraftProjectDocument,
  EditDraftDocument,
  type ProjectAnswerFragment,
  SubmitProjectDocument,
} from '../../graph/documents.generated/graphql.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { chooseService } from './choose-service.ts'
import type { DraftRefused } from './draft-form.tsx'
import { draftInput } from './draft-input.ts'
import { draftText } from './draft-text.ts'
import { typedValues } from './draft-values.ts'
import { unreadableTerms } from './unreadable-terms.ts'
import { withPicked } from './with-picked.ts'

/**
 * Keeps a draft as far as it is written, and submits it where that was pressed; or looks for an item and keeps nothing.
 *
 * @returns the way on: to the draft, which tells all that a submission was refused for, or to the project; or what could not be
 *   kept at all, as it was typed
 */
export const saveDraft = async (sent: Sent, thisYear: number): Promise<DraftRefused | Response> => {
  const form = withPicked(sent.form)
  const { problems, found } = await chooseService(sent, form)
  const isSought = sent.word('step') === 'find'
  const unread = [...problems, ...(isSought ? [] : unreadableTerms(form))]
  if (unread.length || isSought) return { problems: unread, values: typedValues(form), found }
  const { project, userErrors } = await keep(sent, form, thisYear)
  if (!project || userErrors.length > 0) return { problems: userErrors, values: typedValues(form) }
  return sent.word('step') === 'submit' ? submit(sent, project) : leadToDraft(sent, project, 'saved')
}

type Saved = NonNullable<ProjectAnswerFragment['project']>

const keep = async (
  { word, send }: Sent,
  form: FormData,
  thisYear: number,
): Promise<ProjectAnswerFragment> => {
  const input = draftInput(form, thisYear)
  if (!form.has('projectId')) return (await send(DraftProjectDocument, input)).answer
  const seen = { projectId: word('projectId'), version: Number(word('version')) }
  return (await send(EditDraftDocument, { ...input, ...seen })).answer
}

/** The second thing one form asks for has an id of its own, made of the form's. */
const submit = async (sent: Sent, { id, version, ...saved }: Saved): Promise<Response> => {
  const once = mutationIdOf(sent.form)
  if (once) sent.form.set(mutationIdField, `${once}-submit`)
  const { answer } = await sent.send(SubmitProjectDocument, { projectId: id, version })
  if (!answer.project || answer.userErrors.length > 0)
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
