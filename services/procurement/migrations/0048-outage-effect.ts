import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The projects a confirmed outage has to be applied to, each once. */
export class OutageEffect1780000000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists outage_effect (
        outage_id char(36) not null,
        project_id char(36) not null,
        applied_at datetime(3) null,
        primary key (outage_id, project_id)
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists outage_effect')
  }
}
