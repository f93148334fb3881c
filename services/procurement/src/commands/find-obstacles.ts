import { brokenRules, civilDateOf, type Refusal } from '@gongshi/domain-kit'
import { FiguresUnknown, figuresUnknown, unknownFigure } from '../domain/ground/figures-unknown.ts'
import { isAboveLimit } from '../domain/project/above-limit.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { nearlySplit } from '../domain/project/split-purchase.ts'
import { submissionRules } from '../domain/project/submission-rules.ts'
import { submissionWarnings } from '../domain/project/submission-warnings.ts'
import type { Acting } from './context.ts'

/** What a submission of this draft would be refused or warned for now; nothing is changed by asking. */
export async function findObstacles(
  { store, clock, neighbours }: Pick<Acting, 'store' | 'clock' | 'neighbours'>,
  project: ProcurementProject,
): Promise<Refusal[]> {
  const today = civilDateOf(await clock.now())
  const answer = await neighbours.askCatalogue(today, project.serviceCode || undefined).catch(unknownFigure)
  if (answer instanceof FiguresUnknown) return [figuresUnknown(today, answer)]
  const { item, policies } = answer
  const aboveLimit = isAboveLimit(project.budgetFen, policies)
  const submission = { terms: project, aboveLimit, item, policies, today }
  const committedFen = await store.projects.committedIn(project)
  return [
    ...brokenRules([...submissionRules, ...submissionWarnings], submission),
    ...brokenRules([nearlySplit], { project, committedFen, policies }),
  ]
}
