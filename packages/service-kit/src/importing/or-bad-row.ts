import type { Outcome } from '@gongshi/domain-kit'
import { BadRowError } from './import-report.ts'

/** The accepted value; a refusal becomes a bad row with every reason, in both languages, and its rule. */
export function orBadRow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new BadRowError(
    outcome.refusals.map(({ code, field, message: { zh, en }, basis }) => ({
      code,
      ...(field?.length ? { column: field.join('.') } : {}),
      ...(basis ? { rule: basis.rule } : {}),
      text: { zh, en },
    })),
  )
}
