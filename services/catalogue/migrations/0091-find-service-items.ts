import { searchLines } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Writes what the items that are here already are found by: those of an edition are some hundreds. */
export class FindServiceItems1764000000091 implements MigrationInterface {
  name = 'FindServiceItems1764000000091'

  async up(runner: QueryRunner): Promise<void> {
    const rows: { id: string; code: string; name: string }[] = await runner.query(
      'select id, code, name from service_item',
    )
    for (const { id, code, name } of rows) {
      const { words, codes } = searchLines({ words: [name], codes: [code, initialsOf(name)] })
      await runner.query('update service_item set search_text = ?, search_codes = ? where id = ?', [
        words,
        codes,
        id,
      ])
    }
  }

  async down(): Promise<void> {
    // What rows are found by can always be written again.
  }
}
