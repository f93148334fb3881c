import type { Outcome } from '@gongshi/domain-kit'
import { rejectForm } from '../domain/objection/reject-form.ts'
import type { ObjectionDecided } from './admit-objection.ts'
import type { Acting } from './context.ts'
import { decideOnObjection } from './shared/decide-on-objection.ts'

export type RejectObjectionForm = { objectionId: string; version: number; reason: string }

/** The form is wanting; the objector may correct it once. */
export function rejectObjectionForm(
  acting: Acting,
  input: RejectObjectionForm,
): Promise<Outcome<ObjectionDecided>> {
  const { actor } = acting
  return decideOnObjection(acting, {
    command: 'reject-objection-form',
    input,
    decide: ({ objection }, now) => rejectForm({ objection, reason: input.reason, actor, now }),
  })
}
