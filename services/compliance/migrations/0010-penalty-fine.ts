import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a fine was, and the figures of its day by which it is a large one; null where they are not known. */
export class PenaltyFine1780000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('penalty', 'fine_fen')) return
    await runner.query(
      'alter table penalty add column fine_fen bigint null, add column large_fine_fen bigint null, add column record_months smallint null',
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table penalty drop column fine_fen, drop column large_fine_fen, drop column record_months',
    )
  }
}
