import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How often the calendar was corrected under this room: whoever reckons a deadline holds the row. */
export class CalendarMark1780000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists calendar_mark (
        id tinyint not null primary key,
        corrections int not null
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists calendar_mark')
  }
}
