import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The ground of a penalty as an approver redacted it with its credit record; null where nobody did. */
export class PublicGround1780000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('penalty', 'public_ground')) return
    await runner.query('alter table penalty add column public_ground text null after ground')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table penalty drop column public_ground')
  }
}
