import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Published penalties, linked to an organization only where its code was published. */
export class Penalty1780000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists penalty (
        id char(36) not null primary key,
        uscc char(18) null,
        organization_name varchar(200) null,
        jurisdiction varchar(60) null,
        authority varchar(200) null,
        kind varchar(32) null,
        ground varchar(1000) null,
        credit_consequence varchar(500) null,
        dated_on date null,
        dated_year int null,
        until_on date null,
        individuals json not null,
        note varchar(1000) null,
        source_title varchar(500) null,
        source_url varchar(500) null,
        sorted_on date not null,
        content_hash char(64) not null,
        created_at datetime(3) not null,
        created_by varchar(64) not null,
        updated_at datetime(3) not null,
        version int not null,
        unique index penalty_once (content_hash),
        index penalty_by_organization (uscc, id),
        index penalty_by_day (sorted_on, id)
      ) default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists penalty')
  }
}
