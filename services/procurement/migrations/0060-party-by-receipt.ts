import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A receipt alone leads to what was raised with it. */
export class PartyByReceipt1780000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection_party add index if not exists party_by_receipt (receipt_hash)')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection_party drop index party_by_receipt')
  }
}
