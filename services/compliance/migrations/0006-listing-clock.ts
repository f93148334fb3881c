import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How many months a listing's clock runs: the figure in force when it started (3.6). */
export class ListingClock1780000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('credit_listing', 'clock_months')) return
    await runner.query('alter table credit_listing add column clock_months smallint null after clock_start')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_listing drop column clock_months')
  }
}
