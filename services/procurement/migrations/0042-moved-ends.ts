import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Not only notices' ends move: publicities of only suppliers, answers owed, corrections of form; and what had no date is given one (R-20). */
export class MovedEnds1780000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('deadline_change', 'subject')) return
    await runner.query(`
      alter table deadline_change
        add column subject varchar(20) not null default 'NOTICE' after id,
        add column objection_id char(36) null after notice_id,
        modify column notice_id char(36) null,
        modify column before_on date null,
        add unique index change_of_objection (objection_id, cause)`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from deadline_change where notice_id is null or before_on is null`)
    await runner.query(`
      alter table deadline_change
        drop index change_of_objection,
        drop column subject, drop column objection_id,
        modify column notice_id char(36) not null, modify column before_on date not null`)
  }
}
