import type { Outcome } from '@gongshi/domain-kit'
import { BadRowError } from './import-report.ts'

/** The accepted value; a refusal becomes a bad row with every reason, in both languages, and its rule. */
export function orBadRow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const reasons = outcome.refusals.map(({ field, message, basis }) => {
    const where = field ? `${field.join('.')}: ` : ''
    return `${where}${message.zh} ${message.en}${basis ? ` [${basis.rule}]` : ''}`
  })
  throw new BadRowError(reasons.join('; '))
}
