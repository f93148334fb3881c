import { type CivilDate, type Instant, type Outage, outageDays, statesWith } from '@gongshi/domain-kit'
import {
  addRows,
  type Change,
  holdRows,
  instantFromRow,
  instantToRow,
  keepChanges,
  planTimers,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { outageDeadlines } from '../../domain/outage/deadlines.ts'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { outageMoves } from '../../domain/outage/states.ts'
import { projectMoves } from '../../domain/project/states.ts'
import { type Effects, effectsIn } from '../table/effects.ts'
import { outageRows } from './outage-table.ts'

/** When the platform could not be read. */
export type PlatformOutages = {
  add: (outage: PlatformOutage) => Promise<void>
  byIds: (ids: readonly string[]) => Promise<PlatformOutage[]>
  hold: (id: string) => Promise<PlatformOutage | undefined>
  /** The newest first; only what was confirmed unless all are asked for. */
  page: (asked: {
    all: boolean
    limit: number
    after?: { at: Instant; id: string }
  }) => Promise<PlatformOutage[]>
  /** The days lost to confirmed outages that ended since then (domain specification 4.5). */
  lostDaysSince: (since: Instant) => Promise<CivilDate[]>
  /** Holds what was confirmed since then: two that are confirmed at once see each other's hours. */
  holdConfirmedSince: (since: Instant) => Promise<void>
  /** The projects a confirmed outage may touch: with a notice that was public on one of the days, or an only supplier. */
  touchedBy: (first: CivilDate, last: CivilDate) => Promise<string[]>
  /** What a confirmed outage has to be applied to. */
  effects: Effects
  keep: (change: Change<PlatformOutage>) => Promise<void>
}

const EFFECTIVE = statesWith(outageMoves, 'effective')

const touched = `
  select project_id as id from notice
    where state = 'OPEN' and closes_on >= ? and (first_counted_on <= ? or consumed_days > 0)
  union select project_id from notice where state = 'SUSPENDED'
  union select p.id from project p join notice n on n.id = p.current_notice_id
    where p.state = 'NOTICE_CLOSED' and n.closes_on >= ? and date(n.published_at) <= ?
  union select id from project
    where single_source is not null and started_at is null and state not in (?)
  order by id`

export function platformOutagesIn(tx: EntityManager): PlatformOutages {
  return {
    add: (outage) => addRows(tx, outageRows, [outage]),
    byIds: async (ids) => (ids.length === 0 ? [] : readRows(tx, outageRows, 'id in (?)', [ids])),
    hold: async (id) => (await holdRows(tx, outageRows, [id]))[0],
    page: ({ all, limit, after }) => {
      const kinds = all ? 'true' : 'state in (?)'
      const from = after ? '(started_at < ? or (started_at = ? and id < ?))' : 'true'
      const at = after && date(after.at)
      return readRows(
        tx,
        outageRows,
        `${kinds} and ${from} order by started_at desc, id desc limit ${limit}`,
        [...(all ? [] : [EFFECTIVE]), ...(after ? [at, at, after.id] : [])],
      )
    },
    lostDaysSince: async (since) => {
      const rows: OutageRow[] = await tx.query(
        `select started_at as f, ended_at as t, lost_from_hours as h from platform_outage
          where ended_at >= ? and state in (?)`,
        [date(since), EFFECTIVE],
      )
      return outageDays(rows.map(outageOf))
    },
    holdConfirmedSince: async (since) => {
      await tx.query('select id from platform_outage where ended_at >= ? order by ended_at, id for update', [
        date(since),
      ])
    },
    touchedBy: async (first, last) => {
      const days = [first.toString(), last.toString()]
      const rows: { id: string }[] = await tx.query(touched, [...days, ...days, projectMoves.terminal])
      return rows.map(({ id }) => id)
    },
    get effects() {
      return effectsIn(tx, { table: 'outage_effect', owner: 'outage_id' })
    },
    keep: async ({ before, after }) => {
      await keepChanges(tx, outageRows, [{ before, after }])
      const version = after.version + after.applied
      await planTimers(tx, { id: after.id, version }, outageDeadlines(after))
    },
  }
}

type OutageRow = { f: Date; t: Date; h: number }

const outageOf = ({ f, t, h }: OutageRow): Outage => ({
  from: instantFromRow(f)!,
  to: instantFromRow(t)!,
  lostFromHours: h,
})

const date = (at: Instant): Date => instantToRow(at) as Date
