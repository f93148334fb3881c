import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Amendments that wait for a second person, and what finance saw when it approved or released (domain specification 4.4).
 *
 * An approval given before is one of the terms as they stand; what a release saw was not kept, so the next change needs it anew.
 */
export class PendingAmendment1780000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'pending_amendment')) return
    await runner.query(`
      alter table project
        add column approved_scope json null after finance_approval,
        add column released_scope json null after split_release,
        add column pending_amendment json null after correction_due`)
    await runner.query(`
      update project
      set approved_scope = json_object('budgetFen', budget_fen, 'method', method, 'serviceGroup', service_group, 'fiscalYear', fiscal_year)
      where finance_approval is not null`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table project drop column approved_scope, drop column released_scope, drop column pending_amendment',
    )
  }
}
