import type { CanQuery } from '@gongshi/service-kit'

/** What decided already about an end, and a job has not got to yet: a lost day, a corrected calendar. */
export type EndsToMove = {
  /** Which of these projects have an end that is still to be reckoned anew: time alone ends nothing of theirs meanwhile. */
  among: (projectIds: readonly string[], by?: 'CALENDAR') => Promise<ReadonlySet<string>>
}

const waitingIn = (table: string): string =>
  `select project_id as id from ${table} where project_id in (?) and applied_at is null`

export function endsToMoveIn(tx: CanQuery): EndsToMove {
  return {
    among: async (projectIds, by) => {
      if (projectIds.length === 0) return new Set()
      const tables = by === 'CALENDAR' ? ['calendar_effect'] : ['calendar_effect', 'outage_effect']
      const sql = tables.map(waitingIn).join(' union ')
      const rows = (await tx.query(
        sql,
        tables.map(() => projectIds),
      )) as { id: string }[]
      return new Set(rows.map(({ id }) => id))
    },
  }
}
