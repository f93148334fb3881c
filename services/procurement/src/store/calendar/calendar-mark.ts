import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'

/**
 * How often the calendar was corrected under this room.
 *
 * Whoever reckons a deadline reads it before asking for the calendar and holds it, shared, when writing: a correction that came
 * in between is seen, and one that comes later sees the notice.
 */
export type CalendarMark = {
  read: () => Promise<number>
  /** Reads it so that no correction can pass until this transaction ends. */
  holdShared: () => Promise<number>
  /**
   * Takes it for a correction: waits for everybody who reckons.
   *
   * @param calendarVersion the version of the calendar that was heard of
   */
  advance: (calendarVersion: number) => Promise<void>
  /** The last version of the calendar that was heard of; undefined before the first. */
  heard: () => Promise<number | undefined>
}

const { tinyint, int, key, byDefault } = column

/** Table `calendar_mark`: one row. */
export const calendarMarkTable = tableOf<{ id: number; corrections: number; heardVersion: number }>({
  name: 'calendar_mark',
  columns: { id: key(tinyint()), corrections: int(), heardVersion: byDefault(0, int()) },
})

export function calendarMarkIn(tx: EntityManager): CalendarMark {
  const corrections = async (lock: string): Promise<number> => {
    const [row] = await tx.query(`select corrections from calendar_mark where id = 1${lock}`)
    return Number(row?.corrections ?? 0)
  }
  return {
    read: () => corrections(''),
    holdShared: () => corrections(' lock in share mode'),
    advance: async (calendarVersion) => {
      await tx.query(
        `insert into calendar_mark (id, corrections, heard_version) values (1, 1, ?)
          on duplicate key update corrections = corrections + 1, heard_version = greatest(heard_version, ?)`,
        [calendarVersion, calendarVersion],
      )
    },
    heard: async () => {
      const [row] = await tx.query('select heard_version as heard from calendar_mark where id = 1')
      return Number(row?.heard ?? 0) || undefined
    },
  }
}
