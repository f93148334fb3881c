import type { DataSource } from 'typeorm'

/** A timer that could not fire is tried again after 1, 2, 4 … seconds, at most five minutes; its due time stays. */
export async function postponeFailed(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.query(
    `update timer
        set retry_at = timestampadd(second, least(300, pow(2, least(attempts, 9))), utc_timestamp(3)),
            attempts = attempts + 1
      where id = ? and state = 'ARMED'`,
    [id],
  )
}
