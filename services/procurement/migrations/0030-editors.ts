import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Everybody who edited since the last approval, and who wrote what was approved; of projects kept before, as the audit trail tells. */
export class Editors1780000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'editors')) return
    await runner.query(`
      alter table project
        add column editors json null after handler,
        add column drafters json null after editors`)
    await runner.query(`update project set drafters = coalesce((
        select concat('["', group_concat(distinct json_unquote(json_extract(actor, '$.subject')) separator '","'), '"]')
        from audit_entry
        where aggregate_type = 'project' and aggregate_id = project.id and json_extract(actor, '$.subject') is not null
          and command in ('draft-project', 'edit-draft', 'submit-project')
      ), json_array(created_by, handler))`)
    await runner.query(
      `update project set editors = if(state in ('DRAFT', 'SUBMITTED'), drafters, '[]'), drafters = if(state in ('DRAFT', 'SUBMITTED'), '[]', drafters)`,
    )
    await runner.query('alter table project modify editors json not null, modify drafters json not null')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column editors, drop column drafters')
  }
}
