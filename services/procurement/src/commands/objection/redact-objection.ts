import type { Outcome } from '@gongshi/domain-kit'
import { redact } from '../../domain/objection/redact.ts'
import type { Acting } from '../context.ts'
import { objectionNews } from '../news/objection-news.ts'
import { decideOnObjection } from '../shared/decide-on-objection.ts'
import type { ObjectionDecided } from './admit-objection.ts'

export type RedactObjection = { id: string; version: number; publicText: string; reason: string }

/** An approver takes out of the public text what should not stand there; whoever publishes it hears so. */
export function redactObjection(acting: Acting, input: RedactObjection): Promise<Outcome<ObjectionDecided>> {
  const { actor } = acting
  const { id: objectionId, version, publicText, reason } = input
  return decideOnObjection(acting, {
    command: 'redact-objection',
    input: { objectionId, version },
    decide: ({ objection, project }, { now }) =>
      redact({ objection, project, publicText, reason, actor, now }),
    news: (objection, now) => objectionNews('objection.redacted.v1', objection, now),
    note: reason,
  })
}
