import { accepted, type Outcome, refused } from '../outcome/outcome.ts'
import { brokenRules } from '../outcome/rule.ts'
import type { Office } from './office.ts'
import type { VerbRow } from './verb-row.ts'

/** Whether somebody may do that to a record, as the verb's row says; every reason why not. */
export function mayDo<Standing>(row: VerbRow<Standing>, standing: Standing): Outcome<Standing> {
  const broken = brokenRules(officeOf(row, standing).rules, row.before?.(standing) ?? standing)
  return broken.length > 0 ? refused(...broken) : accepted(standing)
}

/** The office somebody does a verb in, or would have to. */
export const officeOf = <Standing>(row: VerbRow<Standing>, standing: Standing): Office<Standing> =>
  row.as?.(standing) ?? row.by[0]
