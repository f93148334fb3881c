import { rejectForm } from '../../domain/objection/reject-form.ts'
import { afterFormRefused } from '../news/objection-news.ts'
import { objectionVerbOnGround } from '../shared/objection-verb.ts'

export type RejectObjectionForm = { objectionId: string; version: number; reason: string }

/** The form is wanting: corrected once and in time, handed to finance the second time, refused for good by finance (AC-57). */
export const rejectObjectionForm = objectionVerbOnGround('rejectObjectionForm', {
  decide: ({ objection, now, ground: { policies, calendar } }, { reason }: RejectObjectionForm) =>
    rejectForm({ objection, reason, policies, calendar, now }),
  beside: ({ objection }, { now }) => ({ news: afterFormRefused(objection, now) }),
})
