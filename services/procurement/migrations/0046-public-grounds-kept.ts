import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Every objection has its public text; and no fingerprint of a name is left by which somebody could try names (attack 20).
 *
 * A second step, so that the first could fill what was there.
 */
export class PublicGroundsKept1780000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection modify column public_grounds text not null')
    await runner.query('update objection_party set matter_hash = sha2(concat(objection_id, uuid()), 256)')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection modify column public_grounds text null')
  }
}
