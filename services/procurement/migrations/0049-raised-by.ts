import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The fingerprint of the sign-in under which something was raised; null without one. It counts against the limits of a day. */
export class RaisedBy1780000000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('objection_party', 'raised_by')) return
    await runner.query('alter table objection_party add column raised_by char(64) null')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection_party drop column raised_by')
  }
}
