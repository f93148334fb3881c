import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a place in the directory is worth where a project prefers it. */
export class PreferencePoints1780000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('project', 'preference_points')) return
    await runner.query(
      'alter table project add column preference_points smallint null after directory_policy',
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column preference_points')
  }
}
