import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which upheld objection makes a project's notice be corrected before procurement starts (domain specification 4.6). */
export class CorrectionDue1780000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'correction_due')) return
    await runner.query('alter table project add column correction_due json null')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column correction_due')
  }
}
