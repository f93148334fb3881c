import { civilDateOf, type Instant, type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Registered } from '../registered-facts/registered.ts'
import type { RegistrationApplication } from './application.ts'
import { applyBy } from './apply-by.ts'
import type { Reckoning } from './periods.ts'

/** An application of a registered body, in front of what else it has handed in and the day it had for it. */
export type HandingIn = {
  application: RegistrationApplication
  registered: Registered
  /** Applications of the same type that the body has handed in and that are undecided. */
  others: readonly RegistrationApplication[]
  reckoning: Reckoning
  now: Instant
}

/**
 * Within so many days of the consent, or of the resolution where nobody consents; a day that cannot be told refuses nothing.
 *
 * @source 社会团体登记管理条例 art. 18
 */
export const inTime: Rule<HandingIn> = {
  code: 'DEADLINE_PASSED',
  basis: basis.change,
  field: ['id'],
  message: ({ application, reckoning }) => ({
    zh: `申请期限已于 ${applyBy(application, reckoning)} 届满，须重新取得业务主管单位的审查同意或者重新作出决议。`,
    en: `The time to apply ended on ${applyBy(application, reckoning)}: another consent or resolution is needed.`,
  }),
  holds: ({ application, reckoning, now }) => {
    const last = applyBy(application, reckoning)
    return last === undefined || Temporal.PlainDate.compare(civilDateOf(now), last) <= 0
  },
}

/** A registrar decides one application of a type after the other: two would each say what the other has not yet changed. */
export const oneAtATime: Rule<HandingIn> = {
  code: 'DUPLICATE',
  basis: basis.path,
  field: ['id'],
  message: () => ({
    zh: '该组织已有同类申请尚未办结，请待其办结或者撤回后再提交。',
    en: 'Another application of this type is undecided: wait for its decision, or withdraw it.',
  }),
  holds: ({ others }) => others.length === 0,
}
