import type { Instant, Uscc } from '@gongshi/domain-kit'
import { column, over, planTimersForMany, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import { penaltyDeadlines } from '../../domain/penalty/deadlines.ts'
import type { StatusPenalty } from '../../domain/penalty/status-penalty.ts'
import { keepPenaltyEntry } from '../register-entry/keep-entries.ts'

const { char, varchar, flag, civilDate, instant, optional, key } = column

/** Table `status_penalty`. */
export const statusPenaltyRows = tableOf<StatusPenalty>({
  name: 'status_penalty',
  columns: {
    id: key(varchar(64)),
    uscc: char(18),
    kind: varchar(32),
    revocationKind: optional(varchar(12)),
    servedOn: civilDate(),
    until: optional(civilDate()),
    took: flag(),
    overturnedOn: optional(civilDate()),
    overAt: optional(instant()),
    heardAt: instant(),
  },
  indices: { status_penalty_of: over('uscc', 'id') },
})

/** Penalties that concern where organizations stand in the register. */
export type StatusPenalties = {
  /** Those of these organizations, one statement for all. */
  of: (codes: readonly Uscc[]) => Promise<readonly StatusPenalty[]>
  byIds: (ids: readonly string[]) => Promise<readonly StatusPenalty[]>
  /** A penalty as it is known from then on, in the place of what was known, with what time will do to it and what the feed tells of it. */
  keep: (penalty: StatusPenalty, at: Instant) => Promise<void>
}

export function statusPenaltiesIn(tx: EntityManager): StatusPenalties {
  const rows = tx.getRepository(statusPenaltyRows)
  return {
    of: (codes) => rows.find({ where: { uscc: In([...codes]) }, order: { id: 'ASC' } }),
    byIds: (ids) => rows.find({ where: { id: In([...ids]) }, order: { id: 'ASC' } }),
    keep: async (penalty, at) => {
      await rows.upsert(penalty as never, ['id'])
      const subject = { id: penalty.id, version: 1 }
      await planTimersForMany(tx, [{ subject, plan: penaltyDeadlines(penalty) }])
      await keepPenaltyEntry(tx, penalty, at)
    },
  }
}
