import { createFileTables } from '@gongshi/service-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was handed in, where its bytes are, and which records use it (domain specification 3.5). */
export class Files1780000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFileTables(runner)
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['file_use', 'stored_file', 'stored_blob'])
      await runner.query(`drop table if exists ${table}`)
  }
}
