import { brokenRules, type CivilDate, type Refusal } from '@gongshi/domain-kit'
import type { Policies } from '../../domain/ground/policies.ts'
import type { ServiceItem } from '../../domain/ground/service-item.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { submissionOf } from '../../domain/project/submission.ts'
import { submissionRules } from '../../domain/project/submission-rules.ts'
import { submissionWarnings } from '../../domain/project/submission-warnings.ts'

type Lint = { project: ProcurementProject; item: ServiceItem | null; policies: Policies; today: CivilDate }

/** What a handler should put right before submitting, and what a reader of the notice would stumble over. */
export function termsWarnings({ project, item, policies, today }: Lint): Refusal[] {
  return brokenRules(
    [...submissionRules, ...submissionWarnings],
    submissionOf(project, item, policies, today),
  )
}
