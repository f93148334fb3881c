import { type Outcome, refused } from '@gongshi/domain-kit'
import type { Context } from '../../../../commands/context.ts'
import { admitObjection as command } from '../../../../commands/objection/admit-objection.ts'
import { rejectObjectionForm } from '../../../../commands/objection/reject-objection-form.ts'
import type { ObjectionDecided } from '../../../../commands/shared/objection-verb.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { DecideObjectionInput, MutationResolvers } from '../../../types.generated.ts'

export const admitObjection: NonNullable<MutationResolvers['admitObjection']> = (
  _parent,
  { input },
  context,
) => objectionPayload(() => admit(context, input), context, input.reason)

/** ADMITTED is serious and stops the clock, UNDER_REVIEW lets it run; a refusal of form means what it does in this state. */
async function admit(context: Context, input: DecideObjectionInput): Promise<Outcome<ObjectionDecided>> {
  const { outcome } = input
  if (outcome === 'REJECTED_FORM' || outcome === 'NOT_ADMITTED') return rejectObjectionForm(context, input)
  if (outcome === 'ADMITTED' || outcome === 'UNDER_REVIEW')
    return command(context, { ...input, isSerious: outcome === 'ADMITTED' })
  return refused({
    code: 'INPUT_INVALID',
    field: ['outcome'],
    basis: { rule: 'OBJECTION_PATH' },
    message: {
      zh: '受理结果须为 ADMITTED、UNDER_REVIEW、REJECTED_FORM 或 NOT_ADMITTED。',
      en: 'Admission is ADMITTED, UNDER_REVIEW, REJECTED_FORM or NOT_ADMITTED.',
    },
  })
}
