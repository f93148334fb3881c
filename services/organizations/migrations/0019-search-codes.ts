import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The identifiers an organization is found by, apart from its words: its code and the initials of its names. */
export class SearchCodes1780000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table organization add column if not exists search_codes text null after search_text',
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organization drop column if exists search_codes')
  }
}
