import type { DataSource } from 'typeorm'

/** Timers that could not fire are tried again after 1, 2, 4 … seconds, at most five minutes; their due time stays. */
export async function postponeFailed(dataSource: DataSource, ids: readonly string[]): Promise<void> {
  await dataSource.query(
    `update timer
        set retry_at = timestampadd(second, least(300, pow(2, least(attempts, 9))), utc_timestamp(3)),
            attempts = attempts + 1
      where id in (?) and state = 'ARMED'`,
    [ids],
  )
}
