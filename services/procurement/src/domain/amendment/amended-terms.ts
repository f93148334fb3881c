import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { Amendment } from '../notice/fields.ts'
import { isAboveLimit } from '../project/above-limit.ts'
import { mustBeEvaluated } from '../project/must-be-evaluated.ts'
import type { ProcurementProject } from '../project/project.ts'
import { mustPublishSingleSource } from '../project/single-source.ts'

export type Changing = {
  project: ProcurementProject
  amendment: Amendment
  item: ServiceItem | null
  policies: Policies
}

/** The project as an amendment would leave it, with what the department derives from its terms. */
export function amendedTerms({ project, amendment, item, policies }: Changing): ProcurementProject {
  const terms = { ...project, ...amendment }
  const about = item
    ? { serviceItemId: item.id, serviceName: item.name, catalogueVersionId: item.catalogueVersionId }
    : {}
  const retirement = terms.serviceCode === project.serviceCode ? project.retirement : undefined
  const aboveLimit = isAboveLimit(terms.budgetFen, policies)
  const evaluationRequired = terms.evaluationRequired || mustBeEvaluated(terms, policies)
  const derived = {
    aboveLimit,
    evaluationRequired,
    mustPublishSingleSource: mustPublishSingleSource(terms, policies),
  }
  return { ...terms, ...about, ...derived, retirement }
}
