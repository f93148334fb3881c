import type { Step } from '@gongshi/service-kit'

/** A type of organization has a season a year of each kind: the index that let it have one in all goes. */
export const step: Step = async (on) => {
  const there: unknown[] = await on.query(
    `select 1 from information_schema.statistics
      where table_schema = database() and table_name = 'report_season' and index_name = 'season_of_type' limit 1`,
  )
  if (there.length > 0) await on.query('alter table report_season drop index season_of_type')
}
