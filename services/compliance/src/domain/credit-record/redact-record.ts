import {
  accepted,
  brokenRules,
  givenReason,
  isRedactionOf,
  nextVersion,
  type Outcome,
  type Rule,
  refused,
} from '@gongshi/domain-kit'
import type { CreditRecord } from './credit-record.ts'

export type Redacting = { record: CreditRecord; publicText: string; reason: string }

const basis = { rule: 'R-25', document: '中华人民共和国个人信息保护法', article: '第六条' }

/**
 * Takes passages out of what the public reads of a record; what was told stays as it was told.
 *
 * @source domain specification R-25: only ▇ may replace characters, with reason and audit row
 */
export function redactRecord(redacting: Redacting): Outcome<CreditRecord> {
  const broken = brokenRules(rules, redacting)
  if (broken.length > 0) return refused(...broken)
  const { record, publicText } = redacting
  return accepted(nextVersion(record, { publicSummary: publicText }))
}

const rules: readonly Rule<Redacting>[] = [
  givenReason({ field: ['reason'], basis, longest: 2_000 }),
  {
    code: 'INPUT_INVALID',
    field: ['publicText'],
    basis,
    message: () => ({
      zh: '只能用 ▇ 代替文字，且须遮盖一些内容；不得增删或改动其他内容。',
      en: 'Only ▇ may take the place of characters, and of some; nothing else may be added, left out or changed.',
    }),
    holds: ({ record, publicText }) =>
      publicText !== record.publicSummary && isRedactionOf(publicText, record.publicSummary),
  },
]
