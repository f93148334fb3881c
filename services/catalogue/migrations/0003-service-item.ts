import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Items of editions; a code is unique per edition (2.3). */
export class ServiceItem1764000000003 implements MigrationInterface {
  name = 'ServiceItem1764000000003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists service_item (
      id char(36) not null primary key,
      catalogue_version_id char(36) not null,
      code varchar(7) not null,
      parent_code varchar(5) null,
      level tinyint not null,
      is_leaf boolean not null,
      name varchar(200) collate utf8mb4_unicode_520_ci not null,
      description text null,
      content_kind varchar(20) not null,
      classification_code varchar(9) null,
      is_synthetic boolean not null,
      retired_from date null,
      announced_at datetime(3) null,
      announced_by varchar(100) null,
      replaced_by json null,
      created_at datetime(3) not null default current_timestamp(3),
      created_by varchar(100) not null default 'import',
      updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
      version int not null default 1,
      unique key uq_code (catalogue_version_id, code),
      key ix_parent (catalogue_version_id, parent_code, code),
      key ix_leaf (catalogue_version_id, is_leaf, code)
    ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists service_item')
  }
}
