import { accepted, type Outcome } from '@gongshi/domain-kit'
import { rejectForm } from '../../domain/objection/reject-form.ts'
import type { Acting } from '../context.ts'
import { afterFormRefused } from '../news/objection-news.ts'
import { onGround } from '../shared/ground.ts'
import { holdObjection } from '../shared/hold-objection.ts'
import { keepObjection } from '../shared/keep-objection.ts'
import type { ObjectionDecided } from './admit-objection.ts'

export type RejectObjectionForm = { objectionId: string; version: number; reason: string }

/** The form is wanting: corrected once and in time, handed to finance the second time, refused for good by finance (AC-57). */
export function rejectObjectionForm(
  acting: Acting,
  input: RejectObjectionForm,
): Promise<Outcome<ObjectionDecided>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, ground) => {
    const { now, policies, calendar } = ground
    const held = await holdObjection(tx, { ...input, reader: actor }, now, ground)
    if (!held.ok) return held
    const { objection: before, project } = held.value
    const { reason } = input
    const rejected = rejectForm({ objection: before, project, reason, actor, policies, calendar, now })
    if (!rejected.ok) return rejected
    const { objection: after, entry } = rejected.value
    const news = afterFormRefused(after, now)
    await keepObjection(tx, {
      command: 'reject-objection-form',
      actor,
      now,
      objection: { before, after },
      entry,
      news,
    })
    return accepted({ objection: after, project })
  })
}
