import { addMonths, type CivilDate, type Instant, startOfDay } from '@gongshi/domain-kit'
import { type ClockFigure, clockFigureOf } from './clock-figure.ts'
import type { CreditListing } from './credit-listing.ts'

/** What time alone will do to a listing, and on which day it is done. */
export type ListingDeadline = {
  kind: 'listing.auto.remove' | 'listing.escalate'
  /** The first day on which it is so. */
  on: CivilDate
  /** 00:00 of that day. */
  dueAt: Instant
}

const kinds: Readonly<Record<ClockFigure, ListingDeadline['kind']>> = {
  abnormalMonths: 'listing.auto.remove',
  escalateMonths: 'listing.escalate',
}

/**
 * What time alone will do to a listing; null when only a decision can change it.
 *
 * The months are those it was entered with. They run to 24:00 of their last day, rest day or not.
 *
 * @source domain 4.11 and 6.10; 民法典 articles 201 and 202
 */
export function deadlineOf(listing: CreditListing): ListingDeadline | null {
  const figure = clockFigureOf(listing)
  if (figure === null || listing.clockMonths === null) return null
  const on = addMonths(listing.clockStart, listing.clockMonths).add({ days: 1 })
  return { kind: kinds[figure], on, dueAt: startOfDay(on) }
}
