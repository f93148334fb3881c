import { randomUUID } from 'node:crypto'
import { type Ask, dataOf, type GraphError } from './ask.ts'
import { ERRORS, OBJECTION_FIELDS, PROJECT, type ProjectAnswer } from './shapes.ts'

const ACTION = 'ProjectActionInput'
const REASON = 'ProjectReasonInput'

/** Every mutation of the main job with the type of its input. */
const INPUTS = {
  draftProject: 'DraftProjectInput',
  editDraft: 'EditDraftInput',
  submitProject: ACTION,
  approveProject: ACTION,
  returnProject: REASON,
  publishNotice: ACTION,
  amendNotice: 'AmendNoticeInput',
  proposeAmendment: 'AmendNoticeInput',
  approveAmendment: ACTION,
  dropAmendment: REASON,
  reopenDraft: REASON,
  answerFinding: 'AnswerFindingInput',
  publishIntention: ACTION,
  publishSingleSource: 'PublishSingleSourceInput',
  resumeNotice: ACTION,
  cancelProject: REASON,
  startProcurement: ACTION,
  releaseSplitPurchase: REASON,
  suspendNotice: REASON,
  confirmBudget: 'ConfirmBudgetInput',
  confirmRetiredItem: REASON,
  objectToSingleSource: 'ObjectToSingleSourceInput',
  raiseObjection: 'RaiseObjectionInput',
  correctObjection: 'CorrectObjectionInput',
  rejectObjectionForm: 'DecideObjectionInput',
  admitObjection: 'DecideObjectionInput',
  resolveObjection: 'DecideObjectionInput',
  redactObjection: 'RedactInput',
} as const

export type Verb = keyof typeof INPUTS

/** How often something is asked for that a busy machine did not confirm in time. */
const TRIES = 5

/** Does one thing in the procurement room as somebody, and gives back what the graph answered. */
export async function act(ask: Ask, who: string | null, verb: Verb, input: object): Promise<ProjectAnswer> {
  return (await confirmed<Record<string, ProjectAnswer>>(ask, who, documentOf(verb), input))[verb]!
}

/** What came of a mutation; what was not confirmed in time is asked for again under its id, and done once. */
export async function confirmed<T>(ask: Ask, who: string | null, query: string, input: object): Promise<T> {
  const once = { clientMutationId: randomUUID(), ...input }
  for (let tries = 1; ; tries += 1) {
    const answer = await ask<T>(who, query, { input: once })
    if (tries === TRIES || !answer.errors.some(isUnconfirmed)) return dataOf(answer)
  }
}

const isUnconfirmed = ({ extensions }: GraphError): boolean => extensions?.code === 'SUBGRAPH_UNAVAILABLE'

/** The record a verb left behind; a refusal fails the test with its sentences. */
export async function done(ask: Ask, who: string | null, verb: Verb, input: object) {
  const { project, userErrors } = await act(ask, who, verb, input)
  if (!project) throw new Error(`${verb}: ${JSON.stringify(userErrors)}`)
  return project
}

/** The codes a verb was refused with. */
export async function refusals(ask: Ask, who: string | null, verb: Verb, input: object): Promise<string[]> {
  return (await act(ask, who, verb, input)).userErrors.map(({ code }) => code)
}

function documentOf(verb: Verb): string {
  const isOfObjection = /Objection|objectTo/.test(verb)
  const fields = isOfObjection ? `receipt objection { ${OBJECTION_FIELDS} }` : `warnings { ${ERRORS} }`
  return `mutation ($input: ${INPUTS[verb]}!) { ${verb}(input: $input) { project { ${PROJECT} } ${fields} userErrors { ${ERRORS} } } }`
}
