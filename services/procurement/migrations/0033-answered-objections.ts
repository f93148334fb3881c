import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The objections that published amendments named: a decision that comes later finds them corrected (domain specification 4.6). */
export class AnsweredObjections1780000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'answered_objection_ids')) return
    await runner.query('alter table project add column answered_objection_ids json null after correction_due')
    await runner.query(`update project set answered_objection_ids = '[]'`)
    await runner.query('alter table project modify answered_objection_ids json not null')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column answered_objection_ids')
  }
}
