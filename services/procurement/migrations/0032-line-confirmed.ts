import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether finance set the approved line, so that only finance changes it (domain specification 4.4). */
export class LineConfirmed1780000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'line_confirmed')) return
    await runner.query(
      'alter table project add column line_confirmed boolean not null default false after budget_confirmed',
    )
    await runner.query(
      'update project set line_confirmed = true where budget_confirmed is not null and approved_line_fen is not null',
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column line_confirmed')
  }
}
