import type { Refusal } from '@gongshi/domain-kit'
import { redact } from '../../domain/objection/redact.ts'
import type { Acting } from '../context.ts'
import { objectionNews } from '../news/objection-news.ts'
import { objectionVerb } from '../shared/objection-verb.ts'

export type RedactObjection = { id: string; version: number; publicText: string; reason: string }
type Redacting = Omit<RedactObjection, 'id'> & { objectionId: string }

/** An approver takes out of the public text what should not stand there; whoever publishes it hears so. */
export const redactObjection = async (acting: Acting, { id: objectionId, ...input }: RedactObjection) => {
  const done = await redactIt(acting, { objectionId, ...input })
  return done.ok ? done : { ...done, refusals: done.refusals.map(asItsInputSays) }
}

/** Its input calls `id` what the other verbs' call `objectionId`. */
const asItsInputSays = (refusal: Refusal): Refusal =>
  refusal.field?.[0] === 'objectionId' ? { ...refusal, field: ['id'] } : refusal

const redactIt = objectionVerb('redactObjection', {
  decide: ({ objection, now }, { publicText, reason }: Redacting) =>
    redact({ objection, publicText, reason, now }),
  beside: ({ objection }, { now }, { reason }) => ({
    news: [objectionNews('objection.redacted.v1', objection, now)],
    note: reason,
  }),
})
