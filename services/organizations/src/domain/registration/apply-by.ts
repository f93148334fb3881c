import type { CivilDate } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import { isOver } from './deadlines.ts'
import { begin, type Reckoning } from './periods.ts'

/**
 * The last day on which a registered body may hand its application in: some days after it was decided; undefined where there is none, or
 * it cannot be dated yet, which refuses no right (6.12).
 *
 * @source 社会团体登记管理条例 arts. 18, 20; policy `reg.changeApplyDays`, `reg.deregisterApplyDays`
 */
export const applyBy = (application: Asked, reckoning: Reckoning): CivilDate | undefined => {
  const { changeAsked, charterAsked, deregistrationAsked } = application
  const decidedOn = (changeAsked ?? charterAsked)?.decidedOn
  if (decidedOn) return begin('application', decidedOn, reckoning).dueOn
  return deregistrationAsked
    ? begin('application', deregistrationAsked.liquidationEndedOn, reckoning, 'reg.deregisterApplyDays').dueOn
    : undefined
}

/**
 * Whether a body deregisters late: it is told so, and never refused, for nothing else would ever end it.
 *
 * @source 社会团体登记管理条例 art. 20; policy `reg.deregisterApplyDays`
 */
export function isLate(
  application: Asked & Pick<RegistrationApplication, 'submittedAt'>,
  reckoning: Reckoning,
) {
  const last = application.deregistrationAsked && applyBy(application, reckoning)
  return Boolean(last && application.submittedAt && isOver(last, application.submittedAt))
}

type Asked = Pick<RegistrationApplication, 'changeAsked' | 'charterAsked' | 'deregistrationAsked'>
