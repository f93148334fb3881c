import type { CivilDate } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { ProjectTerms } from './terms.ts'

/** What a project is judged by when it leaves its handler's desk. */
export type Submission = {
  terms: ProjectTerms
  aboveLimit: boolean
  item: ServiceItem | null
  policies: Policies
  today: CivilDate
}
