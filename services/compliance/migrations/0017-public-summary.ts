import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the public reads of a credit record, apart from what was told; null in rows of before, which are screened as they are read. */
export class PublicSummary1780000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('credit_record', 'public_summary')) return
    await runner.query('alter table credit_record add column public_summary text null after summary')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_record drop column public_summary')
  }
}
