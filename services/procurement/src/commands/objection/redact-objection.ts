import { redact } from '../../domain/objection/redact.ts'
import type { Acting } from '../context.ts'
import { objectionNews } from '../news/objection-news.ts'
import { objectionVerb } from '../shared/objection-verb.ts'

export type RedactObjection = { id: string; version: number; publicText: string; reason: string }
type Redacting = Omit<RedactObjection, 'id'> & { objectionId: string }

/** An approver takes out of the public text what should not stand there; whoever publishes it hears so. */
export const redactObjection = (acting: Acting, { id: objectionId, ...input }: RedactObjection) =>
  redactIt(acting, { objectionId, ...input })

const redactIt = objectionVerb('redactObjection', {
  decide: ({ objection, now }, { publicText, reason }: Redacting) =>
    redact({ objection, publicText, reason, now }),
  beside: ({ objection }, { now }, { reason }) => ({
    news: [objectionNews('objection.redacted.v1', objection, now)],
    note: reason,
  }),
})
