import { Temporal, type Uscc } from '@gongshi/domain-kit'
import type { CreditFigures } from '../src/domain/credit-figures.ts'
import { clockFigureOf } from '../src/domain/credit-listing/clock-figure.ts'
import type { CreditListing, ToldListing } from '../src/domain/credit-listing/credit-listing.ts'
import type { KeptPenalty } from '../src/domain/penalty/large-fine.ts'

export const ORG_1 = '51440400FAKE00013T' as Uscc

export const day = (text: string) => Temporal.PlainDate.from(text)
export const instant = (text: string) => Temporal.Instant.from(text)

/** ORG-1 on the abnormal list since 31 March 2026 for a late report; say only what the test is about. */
export const aToldListing = (told: Partial<ToldListing> = {}): ToldListing => ({
  id: '00000000-0000-7000-8000-000000000001',
  version: 1,
  uscc: ORG_1,
  list: 'ABNORMAL_ACTIVITY',
  trigger: 'A1',
  state: 'LISTED',
  listedOn: day('2026-03-31'),
  clockStart: told.listedOn ?? day('2026-03-31'),
  removedOn: null,
  basisRule: null,
  ...told,
})

/** The same as it is kept, with the months of order 60. */
export function aListing(kept: Partial<CreditListing> = {}): CreditListing {
  const told = aToldListing(kept)
  const figure = clockFigureOf(told)
  return { ...told, clockMonths: figure && figuresOfOrder60[figure], ...kept }
}

/** What the policy table says since 2018-01-24. */
export const figuresOfOrder60: CreditFigures = {
  entryDuty: { days: 5, unit: 'WORKING' },
  abnormalMonths: 6,
  escalateMonths: 24,
  publicityMonths: 36,
  largeFineFen: 200_000_000,
  recordMonths: 36,
  reportMonths: 6,
}

/** A warning served on ORG-1. */
export const aPenalty = (told: Partial<KeptPenalty> = {}): KeptPenalty => ({
  id: '00000000-0000-7000-8000-000000000002',
  uscc: ORG_1,
  organizationName: null,
  jurisdiction: null,
  authority: null,
  kind: 'WARNING',
  ground: null,
  creditConsequence: null,
  datedOn: day('2026-03-13'),
  datedYear: 2026,
  fineFen: null,
  largeFineFen: 200_000_000,
  recordMonths: 36,
  until: null,
  individuals: [],
  note: null,
  sourceTitle: null,
  sourceUrl: null,
  ...told,
})
