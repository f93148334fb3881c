import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The only supplier of a large single source purchase, public before anything is bought (实施条例 art. 38). */
export class SingleSource1780000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'single_source')) return
    await runner.query(`
      alter table project
        add column must_publish_single_source boolean not null default false after above_limit,
        add column single_source json null after intention_published_at`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table project drop column must_publish_single_source, drop column single_source',
    )
  }
}
