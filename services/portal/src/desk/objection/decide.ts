import { unreadable } from '../../form/unreadable.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { ObjectionAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import { decisions, isDecision } from './objection-decisions.ts'

/** What came of a decision, and what was typed. */
export type Decided = ObjectionAnswerFragment & {
  typed: { outcome: string; reason: string; publicText?: string }
}

/** Decides on one objection, at the version the clerk saw. */
export const decide = async (request: Request, form: FormData): Promise<Decided> => {
  const typed = { outcome: String(form.get('outcome') ?? ''), reason: String(form.get('reason') ?? '') }
  const { outcome, reason } = typed
  if (!isDecision(outcome)) return { objection: null, userErrors: [unreadable('outcome', 'noChoice')], typed }
  const { data } = await askAsClerk(request, decisions[outcome], {
    input: {
      objectionId: String(form.get('objectionId')),
      version: Number(form.get('version')),
      outcome,
      reason,
    },
  })
  return { ...data.answer, typed }
}
