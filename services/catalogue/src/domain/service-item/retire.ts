import {
  accepted,
  brokenRules,
  type CivilDate,
  civilDateOf,
  type Instant,
  nextVersion,
  type Outcome,
  type Rule,
  refused,
  Temporal,
} from '@gongshi/domain-kit'
import type { ServiceItem } from './service-item.ts'
import { stateOn } from './state-on.ts'

export type Retiring = {
  item: ServiceItem
  retiredFrom: CivilDate
  replacedBy: readonly string[]
  /** The items of the same edition that bear the codes of `replacedBy`. */
  replacements: readonly ServiceItem[]
  by: string
  at: Instant
}

/**
 * Announces that an item can no longer be purchased from a day on, and what takes its place.
 *
 * Contracts already signed are never touched.
 *
 * @source domain specification 4.12 and R-04
 */
export function retire(retiring: Retiring): Outcome<ServiceItem> {
  const refusals = brokenRules(rules, retiring)
  if (refusals[0]) return refused(...refusals)
  const { item, retiredFrom, at, by, replacedBy } = retiring
  const retirement = { retiredFrom, announcedAt: at, announcedBy: by, replacedBy }
  return accepted(nextVersion(item, { retirement }))
}

const basis = { rule: 'R-04' }

const missing = ({ replacedBy, replacements }: Retiring): string[] =>
  replacedBy.filter((code) => !replacements.some((item) => item.code === code))

const unfit = ({ item, replacements, retiredFrom }: Retiring): string[] =>
  replacements
    .filter((other) => other.code === item.code || !other.isLeaf || stateOn(other, retiredFrom) === 'RETIRED')
    .map((other) => other.code)

const rules: Rule<Retiring>[] = [
  {
    code: 'INVALID_TRANSITION',
    basis,
    field: ['code'],
    message: ({ item }) => ({
      zh: `目录条目 ${item.code} 已公告自 ${item.retirement?.retiredFrom} 起停用。`,
      en: `Item ${item.code} has already been announced to retire from ${item.retirement?.retiredFrom}.`,
    }),
    holds: ({ item }) => item.retirement === null,
  },
  {
    code: 'CATALOGUE_ITEM_INACTIVE',
    basis,
    field: ['code'],
    message: ({ item }) => ({
      zh: `${item.code} 不是末级条目；只有末级条目可以采购，也只有末级条目可以停用。`,
      en: `${item.code} is not a leaf: only leaves are purchased, and only leaves are retired.`,
    }),
    holds: ({ item }) => item.isLeaf,
  },
  {
    code: 'DEADLINE_PASSED',
    basis,
    field: ['retiredFrom'],
    message: ({ retiredFrom }) => ({
      zh: `停用日 ${retiredFrom} 早于公告日；停用不溯及既往。`,
      en: `${retiredFrom} lies before the day of announcement: a retirement does not reach back.`,
    }),
    holds: ({ retiredFrom, at }) => Temporal.PlainDate.compare(retiredFrom, civilDateOf(at)) >= 0,
  },
  {
    code: 'NOT_FOUND',
    basis,
    field: ['replacedBy'],
    message: (retiring) => ({
      zh: `替代条目不在同一目录版本中：${missing(retiring).join('、')}。`,
      en: `Not in the same edition of the catalogue: ${missing(retiring).join(', ')}.`,
    }),
    holds: (retiring) => missing(retiring).length === 0,
  },
  {
    code: 'CATALOGUE_ITEM_INACTIVE',
    basis,
    field: ['replacedBy'],
    message: (retiring) => ({
      zh: `不能作为替代条目（本条目自身、非末级或届时已停用）：${unfit(retiring).join('、')}。`,
      en: `Cannot take its place (the item itself, not a leaf, or retired by then): ${unfit(retiring).join(', ')}.`,
    }),
    holds: (retiring) => unfit(retiring).length === 0,
  },
]
