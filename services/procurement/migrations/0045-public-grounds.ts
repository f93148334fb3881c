import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the public reads of an objection, apart from what was written; null in rows of before, which are screened as they are read. */
export class PublicGrounds1780000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('objection', 'public_grounds')) return
    await runner.query('alter table objection add column public_grounds text null after grounds')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection drop column public_grounds')
  }
}
