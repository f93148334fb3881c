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
  /** Takes it for a correction: waits for everybody who reckons. */
  advance: () => Promise<void>
}

export function calendarMarkIn(tx: EntityManager): CalendarMark {
  const corrections = async (lock: string): Promise<number> => {
    const [row] = await tx.query(`select corrections from calendar_mark where id = 1${lock}`)
    return Number(row?.corrections ?? 0)
  }
  return {
    read: () => corrections(''),
    holdShared: () => corrections(' lock in share mode'),
    advance: async () => {
      await tx.query(
        'insert into calendar_mark (id, corrections) values (1, 1) on duplicate key update corrections = corrections + 1',
      )
    },
  }
}
