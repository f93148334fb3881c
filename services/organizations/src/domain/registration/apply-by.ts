import type { CivilDate } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import { begin, type Reckoning } from './periods.ts'

/**
 * The last day on which a registered body may hand its application in: some days after it was decided; undefined where there is none, or
 * it cannot be dated yet, which refuses no right (6.12).
 *
 * @source 社会团体登记管理条例 art. 18; policy `reg.changeApplyDays`
 */
export const applyBy = (
  { changeAsked }: Pick<RegistrationApplication, 'changeAsked'>,
  reckoning: Reckoning,
): CivilDate | undefined =>
  changeAsked ? begin('application', changeAsked.decidedOn, reckoning).dueOn : undefined
