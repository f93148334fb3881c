import type { EntityManager } from 'typeorm'
import type { EnforcementStatistics, Years } from '../../domain/enforcement/enforcement-statistics.ts'

/** What was enforced, counted. */
export type Statistics = { enforcement: (years: Years) => Promise<EnforcementStatistics> }

export function statisticsIn(tx: EntityManager): Statistics {
  return {
    enforcement: async (years) => {
      const [[matters], [penalties]] = await Promise.all([
        tx.query(
          `select coalesce(sum(matter = 'FINANCIAL_AUDIT'), 0) as audits,
                  coalesce(sum(matter = 'INSPECTION'), 0) as inspections
             from credit_record where ${span('year(formed_on)', years)}`,
          bounds(years),
        ),
        tx.query(
          `select count(kind) as cases,
                  coalesce(sum(kind = 'WARNING'), 0) as warnings,
                  coalesce(sum(kind = 'REVOCATION_OF_REGISTRATION'), 0) as revocations
             from penalty where ${span('dated_year', years)}`,
          bounds(years),
        ),
      ])
      return numbersOf({ ...matters, ...penalties })
    },
  }
}

/** An undated row is in no span, but in the whole. */
const span = (year: string, { from, to }: Years) =>
  [from === null ? 'true' : `${year} >= ?`, to === null ? 'true' : `${year} <= ?`].join(' and ')

const bounds = ({ from, to }: Years) => [from, to].filter((year) => year !== null)

const numbersOf = ({ audits, inspections, cases, warnings, revocations }: EnforcementStatistics) => ({
  audits: Number(audits),
  inspections: Number(inspections),
  cases: Number(cases),
  warnings: Number(warnings),
  revocations: Number(revocations),
})
