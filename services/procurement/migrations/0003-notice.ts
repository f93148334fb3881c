import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The versions of advance notices, as the board lists them; what each says stands in notice_content. */
export class Notice1780000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists notice (
        id char(36) not null primary key,
        project_id char(36) not null,
        notice_no varchar(48) not null,
        version int not null,
        revision int not null,
        state varchar(10) not null,
        title varchar(200) not null,
        purchaser_uscc char(18) not null,
        division_code char(6) not null,
        service_code varchar(16) not null,
        service_group varchar(4) not null,
        budget_fen bigint not null,
        content_hash char(64) not null,
        policy_id char(64) not null,
        published_at datetime(3) not null,
        published_by varchar(64) not null,
        counted_from_on date not null,
        first_counted_on date not null,
        consumed_days int not null,
        closes_on date null,
        closes_at datetime(3) null,
        remind_at datetime(3) null,
        reminded_at datetime(3) null,
        suspension json null,
        earlier_deadline json null,
        closed_at datetime(3) null,
        superseded_by_id char(36) null,
        withdrawn json null,
        unique index notice_of_project (project_id, version),
        unique index notice_by_no (notice_no),
        index notice_by_end (state, closes_at, id),
        index notice_by_birth (state, published_at, id),
        index notice_by_budget (state, budget_fen, id),
        index notice_by_purchaser (purchaser_uscc, state, closes_at, id),
        index notice_by_group (service_group, state, closes_at, id)
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists notice')
  }
}
