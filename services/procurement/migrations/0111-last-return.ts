import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How a project stood when it last went back to its draft: what was changed since then its approver reads. */
export class LastReturn1780000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'last_return')) return
    await runner.query('alter table project add column last_return json null after returned')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column last_return')
  }
}
