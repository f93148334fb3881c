import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When finance last said that a project's money is there (domain specification 4.4 startProcurement). */
export class BudgetConfirmed1780000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'budget_confirmed')) return
    await runner.query('alter table project add column budget_confirmed json null after split_release')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column budget_confirmed')
  }
}
