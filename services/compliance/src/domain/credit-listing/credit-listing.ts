import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import type { CreditListingState, PublicListingState } from './states.ts'
import type { CreditList, TriggerCode } from './triggers.ts'

/** An entry of either list as the authority tells it. */
export type ToldListing = {
  id: string
  version: number
  uscc: Uscc
  list: CreditList
  trigger: TriggerCode
  state: CreditListingState
  listedOn: CivilDate
  /** The day its periods count from: the listing, or the last new trigger. */
  clockStart: CivilDate
  /** The first day it is no longer on the list. */
  removedOn: CivilDate | null
  basisRule: string | null
}

/** An entry of the abnormal-activity list 活动异常名录 or the seriously-dishonest list 严重违法失信名单. */
export type CreditListing = ToldListing & {
  /**
   * How many months its clock runs: the figure in force on `clockStart`, kept whatever the law becomes (3.6). Null when
   * only a decision ends it.
   */
  clockMonths: number | null
}

/** An entry as the public may see it: on the list, or once on it. */
export type PublicListing = CreditListing & { state: PublicListingState }
