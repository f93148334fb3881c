import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Running numbers: one serial per year and division. */
export class NumberSeries1780000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists number_series (
        series varchar(64) not null primary key,
        last_serial int not null
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists number_series')
  }
}
