import type { EntityManager } from 'typeorm'
import type { AnnualStatistic } from '../../domain/statistics/annual.ts'

/** Yearly figures counted from the records. */
export type Statistics = { counted: (from: number, to: number) => Promise<AnnualStatistic[]> }

/** Projects by the year of their first notice; what was cancelled during its notice is not counted. Answered from one index. */
export function statisticsIn(tx: EntityManager): Statistics {
  return {
    counted: async (from, to) => {
      const sql = `select notice_year as year, count(*) as projects, sum(budget_fen) as fen, sum(is_cancelled) as cancelled
        from project where notice_year between ? and ? and is_counted = 1 group by notice_year`
      const rows: Record<'year' | 'projects' | 'fen' | 'cancelled', number | string>[] = await tx.query(sql, [
        from,
        to,
      ])
      return rows.map(({ year, projects, fen, cancelled }) => ({
        year: Number(year),
        projectCount: Number(projects),
        budgetFen: BigInt(fen),
        precisionFen: 0,
        source: 'COMPUTED',
        cancelledLater: Number(cancelled),
      }))
    },
  }
}
