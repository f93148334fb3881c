import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How many people a service reaches (8.2), whether its money is next year's, and into which year it was carried (4.4). */
export class RecipientsAndYears1780000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'recipient_count')) return
    await runner.query(`alter table project
      add column recipient_count int null after beneficiaries,
      add column is_funded_ahead boolean not null default false after above_limit,
      add column carried_over_to smallint null after budget_confirmed`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table project drop column recipient_count, drop column is_funded_ahead, drop column carried_over_to',
    )
  }
}
