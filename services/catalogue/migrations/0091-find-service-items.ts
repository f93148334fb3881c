import { type Step, searchLines } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'

/** Writes what the items that are here already are found by: those of an edition are some hundreds. */
export const step: Step = async (on) => {
  const rows: { id: string; code: string; name: string }[] = await on.query(
    'select id, code, name from service_item',
  )
  for (const { id, code, name } of rows) {
    const { words, codes } = searchLines({ words: [name], codes: [code, initialsOf(name)] })
    await on.query('update service_item set search_text = ?, search_codes = ? where id = ?', [
      words,
      codes,
      id,
    ])
  }
}
