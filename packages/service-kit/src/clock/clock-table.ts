import type { CanQuery } from './clock.ts'

/** The sandbox keeps one row: how far the house's clock stands from the real one, in microseconds. */
export async function createClockTable(on: CanQuery, sandboxDatabase: string): Promise<void> {
  await on.query(
    `create table if not exists \`${sandboxDatabase}\`.clock_offset (
       id tinyint not null primary key,
       offset_us bigint not null
     ) default charset = utf8mb4 collate = utf8mb4_bin`,
  )
}
