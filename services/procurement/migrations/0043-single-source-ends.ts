import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When the publicity of an only supplier ends, to find those that run when a calendar is corrected. */
export class SingleSourceEnds1780000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'single_source_ends_at')) return
    await runner.query(`
      alter table project
        add column single_source_ends_at datetime(3) null after single_source,
        add index project_by_single_source (single_source_ends_at, id)`)
    await runner.query(`
      update project
        set single_source_ends_at = str_to_date(left(json_unquote(json_extract(single_source, '$.closesAt')), 19), '%Y-%m-%dT%H:%i:%s')
        where single_source is not null`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table project drop index project_by_single_source, drop column single_source_ends_at',
    )
  }
}
