import type { Instant } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import type { KeptClocks } from './clocks.ts'
import { isOver } from './deadlines.ts'

/** How a decision that comes now keeps both clocks. */
export function keptClocks({ periods }: Pick<RegistrationApplication, 'periods'>, now: Instant): KeptClocks {
  const kept = (name: 'statutory' | 'promised') => {
    const dueOn = periods[name]?.dueOn
    return dueOn ? { [name]: !isOver(dueOn, now) } : {}
  }
  return { ...kept('statutory'), ...kept('promised') }
}
