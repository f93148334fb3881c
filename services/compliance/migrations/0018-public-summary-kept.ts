import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every credit record has its public text: a second step, so that the first could fill what was there. */
export class PublicSummaryKept1780000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_record modify column public_summary text not null')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_record modify column public_summary text null')
  }
}
