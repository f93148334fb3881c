import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'

/** What a command about a self-assessment gives back to the graph. */
export async function selfAssessmentPayload(command: () => Promise<Outcome<SelfAssessment>>) {
  const outcome = await command()
  return outcome.ok
    ? { selfAssessment: outcome.value, userErrors: [] }
    : { selfAssessment: null, userErrors: toUserErrors(outcome.refusals) }
}
