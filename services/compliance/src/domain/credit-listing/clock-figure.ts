import type { CreditFigures } from '../credit-figures.ts'
import type { ToldListing } from './credit-listing.ts'
import { isOnTheList } from './states.ts'
import { triggers } from './triggers.ts'

/** The figures a listing's clock may run by. */
export type ClockFigure = keyof Pick<CreditFigures, 'abnormalMonths' | 'escalateMonths'>

/**
 * The figure by which time alone will change a listing; null when only a decision can.
 *
 * With nothing left to rectify (A5) it ends by itself; any other entry of the abnormal list becomes a seriously-dishonest
 * one (B1).
 *
 * @source domain 4.11
 */
export function clockFigureOf({ state, list, trigger }: ToldListing): ClockFigure | null {
  if (!isOnTheList(state)) return null
  if (triggers[trigger].endsByItself) return 'abnormalMonths'
  return list === 'ABNORMAL_ACTIVITY' ? 'escalateMonths' : null
}
