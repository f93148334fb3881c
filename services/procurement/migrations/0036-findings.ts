import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Passages that may restrict suppliers, and what finance said of each. */
export class Findings1780000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'findings')) return
    await runner.query('alter table project add column findings json null after retirement')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column findings')
  }
}
