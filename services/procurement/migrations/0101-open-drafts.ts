import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A draft may leave open what is bought and when the service runs. */
export class OpenDrafts1780000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table project
        modify service_item_id varchar(64) null,
        modify catalogue_version_id varchar(64) null,
        modify service_from date null,
        modify service_to date null`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'delete from project where service_item_id is null or service_from is null or service_to is null',
    )
    await runner.query(`alter table project
        modify service_item_id varchar(64) not null,
        modify catalogue_version_id varchar(64) not null,
        modify service_from date not null,
        modify service_to date not null`)
  }
}
