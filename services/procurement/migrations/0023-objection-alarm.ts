import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When whoever owes an answer is reminded of it, and whether that was done (domain specification 6.6). */
export class ObjectionAlarm1780000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('objection', 'alarm_at')) return
    await runner.query(`
      alter table objection
        add column alarm_at datetime(3) null after reply_due_at,
        add column alarmed_at datetime(3) null after alarm_at`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection drop column alarm_at, drop column alarmed_at')
  }
}
