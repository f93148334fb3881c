import { type Step, searchLines } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'

/** Writes what the agencies that are here already are found by: those of a city are some hundreds. */
export const step: Step = async (on) => {
  const rows: { uscc: string; name: string }[] = await on.query('select uscc, name from agency')
  for (const { uscc, name } of rows) {
    const { words, codes } = searchLines({ words: [name], codes: [uscc, initialsOf(name)] })
    await on.query('update agency set search_text = ?, search_codes = ? where uscc = ?', [words, codes, uscc])
  }
}
