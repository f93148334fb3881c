import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What each version of a notice says, frozen as canonical JSON. */
export class NoticeContent1780000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists notice_content (
        notice_id char(36) not null primary key,
        content mediumtext not null
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists notice_content')
  }
}
