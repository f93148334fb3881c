import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the fine was that a credit record tells of; null where there was none or nobody says. */
export class RecordFine1780000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('credit_record', 'fine_fen')) return
    await runner.query('alter table credit_record add column fine_fen bigint null')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_record drop column fine_fen')
  }
}
