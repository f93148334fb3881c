import { type Actor, type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { CreditRecord } from './credit-record.ts'
import { seesPastRecords } from './sees-past-records.ts'

type Shown = Pick<CreditRecord, 'uscc' | 'enteredOn' | 'shownUntil'>

/** Whether somebody may know of a record on a day: everybody while it is shown, whoever sees past records afterwards. */
export function knowsOf(actor: Actor, { uscc, enteredOn, shownUntil }: Shown, today: CivilDate): boolean {
  if (Temporal.PlainDate.compare(enteredOn, today) > 0) return false
  const isShown = shownUntil === null || Temporal.PlainDate.compare(shownUntil, today) >= 0
  return isShown || seesPastRecords(actor, uscc)
}
