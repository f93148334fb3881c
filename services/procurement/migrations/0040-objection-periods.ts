import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which period runs for an objection, until when its form may be put right, and that finance decides it (domain specification 4.6). */
export class ObjectionPeriods1780000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('objection', 'running_period')) return
    await runner.query(`
      alter table objection
        add column matter varchar(20) null after kind,
        add column running_period json null after received_at,
        add column once_overdue json null after overdue_at,
        add column handed_to_finance_at datetime(3) null after once_overdue,
        add column correct_by_on date null after handed_to_finance_at,
        add column correct_by_at datetime(3) null after correct_by_on`)
    await runner.query(`update objection set matter = 'NOTICE' where kind = 'NOTICE_OBJECTION'`)
    // An answer that is overdue is finance's to give.
    await runner.query(`
      update objection set handed_to_finance_at = overdue_at
        where kind = 'NOTICE_OBJECTION' and overdue_at is not null and state in ('RECEIVED', 'ADMITTED', 'UNDER_REVIEW')`)
    // Inquiries and reports end answered.
    await runner.query(`
      update objection set state = 'ANSWERED'
        where kind in ('INQUIRY', 'REPORT') and state in ('UPHELD', 'PARTIALLY_UPHELD', 'DISMISSED')`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table objection drop column matter, drop column running_period, drop column once_overdue,
        drop column handed_to_finance_at, drop column correct_by_on, drop column correct_by_at`)
  }
}
