import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Writes down the four hours by which outages were judged while the figure was none of the policy table's: history, not law. */
export class OutageHoursKept1780000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('update platform_outage set lost_from_hours = 4 where lost_from_hours is null')
  }
  async down(): Promise<void> {}
}
