import { createGroundTables } from '@gongshi/service-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Outbox, inbox, timers and audit trail. */
export class Ground1780000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createGroundTables(runner)
  }
  async down(): Promise<void> {}
}
