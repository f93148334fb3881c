import type { MigrationInterface, QueryRunner } from 'typeorm'

/** No fingerprint of a name is left by which somebody could try names (attack 20). */
export class NamesForgotten1780000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('update objection_party set matter_hash = sha2(concat(objection_id, uuid()), 256)')
  }
  async down(): Promise<void> {}
}
