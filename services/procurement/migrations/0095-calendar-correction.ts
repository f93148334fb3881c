import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Corrected calendars with the projects whose open dates are reckoned anew, and the version of the calendar heard of last. */
export class CalendarCorrection1780000000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists calendar_correction (
        id char(36) not null primary key,
        notice_id char(36) null,
        calendar_version int not null,
        years json not null,
        changed_dates json not null,
        corrected_at datetime(3) not null,
        heard_at datetime(3) not null,
        affected int not null,
        applied int not null,
        moved int not null,
        key by_notice (notice_id)
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
    await runner.query(`
      create table if not exists calendar_effect (
        correction_id char(36) not null,
        project_id char(36) not null,
        applied_at datetime(3) null,
        primary key (correction_id, project_id),
        key waiting (project_id, applied_at)
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
    await runner.query('alter table outage_effect add index if not exists waiting (project_id, applied_at)')
    if (await runner.hasColumn('calendar_mark', 'heard_version')) return
    await runner.query('alter table calendar_mark add column heard_version int not null default 0')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table calendar_mark drop column heard_version')
    await runner.query('alter table outage_effect drop index waiting')
    await runner.query('drop table if exists calendar_effect')
    await runner.query('drop table if exists calendar_correction')
  }
}
