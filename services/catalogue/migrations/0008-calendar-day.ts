import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The days a notice sets. */
export class CalendarDay1764000000008 implements MigrationInterface {
  name = 'CalendarDay1764000000008'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists calendar_day (
      notice_id char(36) not null,
      date date not null,
      name varchar(100) not null,
      is_off_day boolean not null,
      primary key (notice_id, date)
    ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists calendar_day')
  }
}
