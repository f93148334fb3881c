import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How many hours of an outage lose a day: the figure in force when it began (domain specification 3.6 and 4.5). */
export class OutageHours1780000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('platform_outage', 'lost_from_hours')) return
    await runner.query('alter table platform_outage add column lost_from_hours smallint null after ended_at')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table platform_outage drop column lost_from_hours')
  }
}
