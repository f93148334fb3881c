import type { Policies } from '../ground/policies.ts'
import { lastDayOfTerm } from './last-day-of-term.ts'
import type { ProjectTerms } from './terms.ts'

/**
 * Whether third-party evaluation is mandatory: from the policy's budget on, or for a longer term than its years.
 *
 * @source S68; domain specification 8.3; policies `eval.mandatoryFromFen`, `eval.mandatoryTermYears`
 */
export function mustBeEvaluated(
  { budgetFen, serviceFrom, serviceTo }: Pick<ProjectTerms, 'budgetFen' | 'serviceFrom' | 'serviceTo'>,
  {
    evaluationMandatoryFrom,
    evaluationTermYears,
  }: Pick<Policies, 'evaluationMandatoryFrom' | 'evaluationTermYears'>,
): boolean {
  if (budgetFen >= evaluationMandatoryFrom.fen) return true
  if (!serviceFrom || !serviceTo) return false
  return serviceTo.toString() > lastDayOfTerm(serviceFrom, evaluationTermYears).toString()
}
