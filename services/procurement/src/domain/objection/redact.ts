import { accepted, check, type Instant, isRedactionOf, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { publicGroundsOf } from './public-grounds.ts'

export type Redacting = {
  objection: Objection
  publicText: string
  reason: string
  now: Instant
}
export type Redacted = { objection: Objection; entry: TimelineEntry }

/**
 * Takes passages out of what the public reads, in any state, also when it was withdrawn; the whole text stays for officers.
 *
 * @source domain specification R-25: only ▇ may replace characters, with reason and audit row
 */
export function redact(redacting: Redacting): Outcome<Redacted> {
  const judged = check<Redacting>([reasonGiven, ...redactionRules], redacting)
  if (!judged.ok) return judged
  const { objection, publicText, reason, now } = redacting
  return accepted({
    objection: changed(objection, { publicGrounds: publicText }),
    entry: entryOf(objection, reason, now),
  })
}

const redactionRules: readonly Rule<Redacting>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.screening,
    field: ['publicText'],
    message: () => ({
      zh: '只能用 ▇ 代替文字，不得增删或改动其他内容。',
      en: 'Only ▇ may take the place of characters: nothing else may be added, left out or changed.',
    }),
    holds: ({ objection, publicText }) =>
      publicText === publicGroundsOf(objection) || isRedactionOf(publicText, publicGroundsOf(objection)),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.screening,
    field: ['publicText'],
    message: () => ({ zh: '没有遮盖任何内容。', en: 'Nothing is taken out.' }),
    holds: ({ objection, publicText }) => publicText !== publicGroundsOf(objection),
  },
]

function entryOf({ projectId }: Objection, reason: string, at: Instant): TimelineEntry {
  return {
    projectId,
    at,
    event: 'objection.redacted',
    text: {
      zh: `遮盖了一项询问或异议中的部分内容：${reason}`,
      en: `Part of an inquiry or objection was redacted: ${reason}`,
    },
    basis: basis.screening,
    isPublic: true,
  }
}
