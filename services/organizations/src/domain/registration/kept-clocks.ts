import type { Instant } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import { isOver } from './deadlines.ts'

/** Whether a decision came in the statutory time, and in the promised one; left out where that could not be dated (S16). */
export type KeptClocks = { statutory?: boolean; promised?: boolean }

/** How a decision that comes now keeps both clocks. */
export function keptClocks({ periods }: Pick<RegistrationApplication, 'periods'>, now: Instant): KeptClocks {
  const kept = (name: 'statutory' | 'promised') => {
    const dueOn = periods[name]?.dueOn
    return dueOn ? { [name]: !isOver(dueOn, now) } : {}
  }
  return { ...kept('statutory'), ...kept('promised') }
}
