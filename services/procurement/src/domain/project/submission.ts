import type { CivilDate } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { isAboveLimit } from './above-limit.ts'
import type { ProcurementProject } from './project.ts'
import type { ProjectTerms } from './terms.ts'

/** What a project is judged by when it leaves its handler's desk. */
export type Submission = {
  terms: ProjectTerms
  aboveLimit: boolean
  item: ServiceItem | null
  policies: Policies
  today: CivilDate
}

/** A project's terms as they are judged today. */
export function submissionOf(
  project: ProcurementProject,
  item: ServiceItem | null,
  policies: Policies,
  today: CivilDate,
): Submission {
  return { terms: project, aboveLimit: isAboveLimit(project.budgetFen, policies), item, policies, today }
}
