import type { CalendarYear } from '@gongshi/domain-kit'
import { type AskRoom, NeighbourUnavailable } from '@gongshi/service-kit'
import { catalogueOver } from '../src/neighbours/catalogue.ts'

/** A row of the policy table, in force from a day on. */
export type Row = { key: string; number: number; unit: string; period?: object; from: string }

const workingDays = (days: number) => ({
  number: days,
  unit: 'WORKING_DAY',
  period: { days, unit: 'WORKING' },
})

/** The rows this room asks for, as the catalogue ships them. */
export const shippedRows: readonly Row[] = [
  { key: 'credit.entryWd', ...workingDays(5), from: '2018-01-24' },
  { key: 'credit.abnormalMonths', number: 6, unit: 'MONTH', from: '2018-01-24' },
  { key: 'credit.escalateYears', number: 2, unit: 'YEAR', from: '2018-01-24' },
  { key: 'penalty.publicityMonths', number: 36, unit: 'MONTH', from: '2015-01-01' },
  { key: 'supplier.largeFineFen', number: 200_000_000, unit: 'FEN', from: '2022-02-08' },
  { key: 'supplier.recordYears', number: 3, unit: 'YEAR', from: '2015-03-01' },
  { key: 'import.reportMonths', number: 6, unit: 'MONTH', from: '2015-01-01' },
]

/** A change of law on that day: the lists last half as long, penalties are public for one year, entries are due in two days. */
export const changedRows = (from: string): Row[] => [
  ...shippedRows,
  { key: 'credit.entryWd', ...workingDays(2), from },
  { key: 'credit.abnormalMonths', number: 3, unit: 'MONTH', from },
  { key: 'credit.escalateYears', number: 1, unit: 'YEAR', from },
  { key: 'penalty.publicityMonths', number: 12, unit: 'MONTH', from },
]

/** A catalogue that answers from rows and holiday years, can be away, and counts what it is asked. */
export function aCatalogue(years: readonly CalendarYear[] = []) {
  const city = { isAway: false, asked: 0, rows: shippedRows }
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    city.asked += 1
    if (city.isAway) throw new NeighbourUnavailable('catalogue')
    if (!query.includes('policyParameters'))
      return {
        known: { years: years.map(({ year, status, days }) => ({ year, status, specialDays: days })) },
      }
    const inForce = city.rows.filter(({ from }) => from <= String(variables?.on))
    return { policyParameters: [...new Map(inForce.map((row) => [row.key, row])).values()] }
  }
  return Object.assign(city, catalogueOver(ask as AskRoom))
}
