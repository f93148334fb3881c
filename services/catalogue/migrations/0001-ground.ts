import { createGroundTables } from '@gongshi/service-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What every room keeps: outbox, inbox, timers, audit trail. */
export class Ground1764000000001 implements MigrationInterface {
  name = 'Ground1764000000001'

  async up(runner: QueryRunner): Promise<void> {
    await createGroundTables(runner)
  }

  async down(): Promise<void> {}
}
