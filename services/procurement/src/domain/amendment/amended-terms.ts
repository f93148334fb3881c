import type { Instant } from '@gongshi/domain-kit'
import { judgeFindings } from '../finding/judge-findings.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { Amendment } from '../notice/fields.ts'
import { isAboveLimit } from '../project/above-limit.ts'
import { announcedRetirement } from '../project/announced-retirement.ts'
import { mustBeEvaluated } from '../project/must-be-evaluated.ts'
import type { ProcurementProject } from '../project/project.ts'
import { mustPublishSingleSource } from '../project/single-source.ts'

export type Changing = {
  project: ProcurementProject
  amendment: Amendment
  item: ServiceItem | null
  policies: Policies
  now: Instant
}

/** The project as an amendment would leave it, with what the department derives from its terms. */
export function amendedTerms({ project, amendment, item, policies, now }: Changing): ProcurementProject {
  const terms = { ...project, ...amendment }
  const about = item
    ? { serviceItemId: item.id, serviceName: item.name, catalogueVersionId: item.catalogueVersionId }
    : {}
  const flag = terms.serviceCode === project.serviceCode ? project.retirement : undefined
  const retirement = item ? announcedRetirement({ item, known: flag, now }) : flag
  const aboveLimit = isAboveLimit(terms.budgetFen, policies)
  const evaluationRequired = terms.evaluationRequired || mustBeEvaluated(terms, policies)
  const derived = {
    aboveLimit,
    evaluationRequired,
    mustPublishSingleSource: mustPublishSingleSource(terms, policies),
  }
  const known = [...(project.pendingAmendment?.findings ?? []), ...(project.findings ?? [])]
  const findings = judgeFindings({ terms, aboveLimit, known })
  return { ...terms, ...about, ...derived, retirement, findings }
}
