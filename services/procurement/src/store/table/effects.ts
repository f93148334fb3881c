import type { Instant } from '@gongshi/domain-kit'
import { type CanQuery, insertMany, instantToRow } from '@gongshi/service-kit'

/** The projects that something far-reaching has to be applied to, each once. */
export type Effects = {
  add: (ownerId: string, projectIds: readonly string[]) => Promise<void>
  /** The next of them that wait, in order. */
  waiting: (ownerId: string, limit: number) => Promise<string[]>
  markApplied: (ownerId: string, projectIds: readonly string[], at: Instant) => Promise<void>
}

/** A table of effects, and the column that says whose they are. */
type EffectTable = { table: 'outage_effect' | 'calendar_effect'; owner: 'outage_id' | 'correction_id' }

export function effectsIn(tx: CanQuery, { table, owner }: EffectTable): Effects {
  return {
    add: (ownerId, projectIds) =>
      insertMany(
        tx,
        table,
        projectIds.map((id) => ({ [owner]: ownerId, project_id: id })),
      ),
    waiting: async (ownerId, limit) => {
      const rows = (await tx.query(
        `select project_id as id from ${table} where ${owner} = ? and applied_at is null order by project_id limit ${limit}`,
        [ownerId],
      )) as { id: string }[]
      return rows.map(({ id }) => id)
    },
    markApplied: async (ownerId, projectIds, at) => {
      if (projectIds.length === 0) return
      await tx.query(`update ${table} set applied_at = ? where ${owner} = ? and project_id in (?)`, [
        instantToRow(at),
        ownerId,
        projectIds,
      ])
    },
  }
}
