import { knowsOfAssessment } from '../../domain/self-assessment/sees-assessment.ts'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'
import type { GraphContext } from '../context.ts'

/** A self-assessment, where it is for the one who asks to know of. */
export async function visibleAssessment(
  id: string,
  { actor, load }: Pick<GraphContext, 'actor' | 'load'>,
): Promise<SelfAssessment | null> {
  const assessment = await load.selfAssessments.load(id)
  return assessment && knowsOfAssessment(actor, assessment) ? assessment : null
}
