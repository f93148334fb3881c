import { civilDateOf } from '@gongshi/domain-kit'
import { type ImportKind, notAfter, orBadRow } from '@gongshi/service-kit'
import type { Deciding } from '../../commands/context.ts'
import { enterListing } from '../../commands/credit-listing/enter-listing.ts'
import { clockFigureOf } from '../../domain/credit-listing/clock-figure.ts'
import type { ToldListing } from '../../domain/credit-listing/credit-listing.ts'
import { type CreditList, triggers } from '../../domain/credit-listing/triggers.ts'
import { listingRow } from '../listing-row.ts'

const lists: Readonly<Record<CreditList, readonly string[]>> = {
  ABNORMAL_ACTIVITY: ['活动异常名录'],
  SERIOUSLY_DISHONEST: ['严重违法失信名单'],
}

/** Entries of both lists and their removal: a department's own file, the demo city's, an operator's. */
export const listingKind: ImportKind<Deciding, ToldListing> = {
  name: { zh: '活动异常名录和严重违法失信名单', en: 'Listings for abnormal activity and serious dishonesty' },
  columns: {
    uscc: { zh: '统一社会信用代码', en: 'Unified social credit code', isRequired: true, also: ['信用代码'] },
    list: { zh: '名单', en: 'List', isRequired: true, also: ['名录'], values: lists },
    trigger: {
      zh: '列入事由代码',
      en: 'Ground',
      isRequired: true,
      also: ['事由'],
      values: Object.fromEntries(Object.entries(triggers).map(([code, { says }]) => [code, [says.zh]])),
    },
    listedOn: { zh: '列入日期', en: 'Listed on', isRequired: true, isDate: true },
    removedOn: { zh: '移出日期', en: 'Removed on', isDate: true },
    basisRule: { zh: '依据', en: 'Rule it rests on' },
  },
  shape: listingRow,
  keyOf: ({ uscc, list, trigger, listedOn }) => [uscc, list, trigger, listedOn].join(' '),
  divisionOf: ({ uscc }) => uscc.slice(2, 8),
  ready: async ({ store, clock, catalogue, signal }, told) => {
    const { listedOn, removedOn } = told
    notAfter(civilDateOf(await store.now(clock)), { listedOn, removedOn })
    if (clockFigureOf(told)) await catalogue.figuresOn(told.clockStart, { signal })
  },
  seen: async ({ store }, told) => {
    const kept = await store.listings.hold(told)
    return kept ? `${kept.id} ${kept.version}` : 'none'
  },
  load: async (context, listing) => orBadRow(await enterListing(context, listing)),
}
