import type { CivilDate, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProjectTerms } from './terms.ts'

/** When the service runs. */
export type ServicePeriod = { serviceFrom: CivilDate; serviceTo: CivilDate }
type Served = Pick<ProjectTerms, 'serviceFrom' | 'serviceTo'>

/** Both ends of the service period; a draft may leave them open, a notice says them. */
export const servicePeriodGiven: readonly Rule<Served>[] = [
  given('serviceFrom', '服务开始日', 'first day of service'),
  given('serviceTo', '服务结束日', 'last day of service'),
]

/** Whether the service period is filled in. */
export const hasServicePeriod = <Project extends Served>(
  project: Project,
): project is Project & ServicePeriod => project.serviceFrom !== undefined && project.serviceTo !== undefined

function given(field: keyof Served, zh: string, en: string): Rule<Served> {
  return {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: [field],
    message: () => ({ zh: `须填写${zh}。`, en: `The ${en} must be filled in.` }),
    holds: (terms) => terms[field] !== undefined,
  }
}
