import type { MigrationInterface, QueryRunner } from 'typeorm'

/** One row per purchaser, group and fiscal year: held while its budgets are added up. */
export class PurchaseGroup1780000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists purchase_group (
        id varchar(64) not null primary key
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists purchase_group')
  }
}
