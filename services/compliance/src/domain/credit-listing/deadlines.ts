import { addMonths, type CivilDate, type Instant, startOfDay } from '@gongshi/domain-kit'
import { policyOn } from '../policy.ts'
import type { CreditListing } from './credit-listing.ts'
import { isOnTheList } from './states.ts'
import { triggers } from './triggers.ts'

/** What time alone will do to a listing, and on which day it is done. */
export type ListingDeadline = {
  kind: 'listing.auto.remove' | 'listing.escalate'
  /** The first day on which it is so. */
  on: CivilDate
  /** 00:00 of that day. */
  dueAt: Instant
}

/**
 * What time alone will do to a listing; null when only a decision can change it.
 *
 * With nothing left to rectify (A5) six months end it; any other entry of the abnormal list becomes a
 * seriously-dishonest one (B1) after two years. Both periods run to 24:00 of their last day, rest day or not.
 *
 * @source domain.md, sections 4.11 and 6.10; 民法典 articles 201 and 202
 */
export function deadlineOf({ state, list, trigger, clockStart }: CreditListing): ListingDeadline | null {
  if (!isOnTheList(state)) return null
  if (triggers[trigger].endsByItself)
    return after('listing.auto.remove', clockStart, policyOn('credit.abnormalMonths', clockStart).value)
  if (list === 'ABNORMAL_ACTIVITY')
    return after('listing.escalate', clockStart, 12 * policyOn('credit.escalateYears', clockStart).value)
  return null
}

function after(kind: ListingDeadline['kind'], from: CivilDate, months: number): ListingDeadline {
  const on = addMonths(from, months).add({ days: 1 })
  return { kind, on, dueAt: startOfDay(on) }
}
