import { searchLines } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Writes what the agencies that are here already are found by: those of a city are some hundreds. */
export class FindAgencies1780000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows: { uscc: string; name: string }[] = await runner.query('select uscc, name from agency')
    for (const { uscc, name } of rows) {
      const { words, codes } = searchLines({ words: [name], codes: [uscc, initialsOf(name)] })
      await runner.query('update agency set search_text = ?, search_codes = ? where uscc = ?', [
        words,
        codes,
        uscc,
      ])
    }
  }
  async down(): Promise<void> {
    // What rows are found by can always be written again.
  }
}
