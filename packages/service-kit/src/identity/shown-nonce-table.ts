import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Nonces that were shown while Redis was away (ADR 33). */
export class ShownNonce1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists shown_nonce (
        nonce char(16) not null primary key,
        shown_at datetime(3) not null default current_timestamp(3),
        index nonce_by_age (shown_at)
      ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists shown_nonce')
  }
}

/** The migration every room's database gets with its own. */
export const shownNonceTable = ShownNonce1790000000003
