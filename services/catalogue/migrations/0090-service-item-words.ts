import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What an item is found by: the folded lines of its name, and of its code and initials. */
export class ServiceItemWords1764000000090 implements MigrationInterface {
  name = 'ServiceItemWords1764000000090'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table service_item
        add column if not exists search_text text null after replaced_by,
        add column if not exists search_codes text null after search_text`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table service_item drop column if exists search_text, drop column if exists search_codes',
    )
  }
}
