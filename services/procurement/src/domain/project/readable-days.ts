import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProjectTerms } from './terms.ts'

/** The years a term can name; beyond them it is a slip of the pen. */
export const YEARS = { from: 2012, to: 2100 }

/** Whether a year can be meant. */
export const isAYear = (year: number): boolean => year >= YEARS.from && year <= YEARS.to

const days = [
  { field: 'serviceFrom', zh: '服务开始日', en: 'first day of service' },
  { field: 'serviceTo', zh: '服务结束日', en: 'last day of service' },
  { field: 'plannedStartOn', zh: '计划启动采购日', en: 'planned start' },
] as const

/** Days that can be meant: no year 0, 1900 or 9999 (attack 24). */
export const readableDays: readonly Rule<ProjectTerms>[] = days.map(({ field, zh, en }) => ({
  code: 'INPUT_INVALID',
  basis: basis.entry,
  field: [field],
  message: () => ({
    zh: `“${zh}”须在 ${YEARS.from} 至 ${YEARS.to} 年之间。`,
    en: `The ${en} lies between the years ${YEARS.from} and ${YEARS.to}.`,
  }),
  holds: (terms) => {
    const day = terms[field]
    return day === undefined || isAYear(day.year)
  },
}))
