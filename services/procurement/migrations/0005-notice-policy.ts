import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The figures in force when notices were published; rows never change, their id is their fingerprint. */
export class NoticePolicy1780000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists notice_policy (
        id char(64) not null primary key,
        policy json not null
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists notice_policy')
  }
}
