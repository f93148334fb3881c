import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What an agency is found by: the folded lines of its name, and of its code and initials. */
export class AgencyWords1780000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agency
        add column if not exists search_text text null after is_synthetic,
        add column if not exists search_codes text null after search_text`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table agency drop column if exists search_text, drop column if exists search_codes',
    )
  }
}
