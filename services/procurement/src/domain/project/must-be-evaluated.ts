import type { Policies } from '../ground/policies.ts'
import type { ProjectTerms } from './project.ts'

/**
 * Whether third-party evaluation is mandatory: from the policy's budget on, or for a term of more than a year.
 *
 * @source S68; domain specification 8.3; policy `eval.mandatoryFromFen`
 */
export function mustBeEvaluated(
  { budgetFen, serviceFrom, serviceTo }: Pick<ProjectTerms, 'budgetFen' | 'serviceFrom' | 'serviceTo'>,
  { evaluationMandatoryFrom }: Pick<Policies, 'evaluationMandatoryFrom'>,
): boolean {
  const oneYear = serviceFrom.add({ years: 1 }).subtract({ days: 1 })
  return budgetFen >= evaluationMandatoryFrom.fen || serviceTo.toString() > oneYear.toString()
}
