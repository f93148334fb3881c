import { filesIn } from '../../files/file-lines.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { fenFromYuan, yuan } from '../../text/yuan.ts'
import type { DraftFieldShape } from './draft-fields.ts'

/**
 * What a field holds, as people read it: money, days and choices in words.
 *
 * @param areaName how people call an area that was ticked
 */
export const shownValue = (
  language: Language,
  kind: DraftFieldShape['kind'],
  value = '',
  areaName = (area: string) => area,
): string => {
  if (value === '') return '—'
  if (kind === 'day') return civilDate(language, value)
  if (kind === 'choice') return enumWord(language, value)
  if (kind === 'check') return '✓'
  if (kind === 'files')
    return filesIn(value)
      .map(({ name }) => name)
      .join(language === 'zh' ? '、' : ', ')
  if (kind === 'areas')
    return value
      .split(/\r?\n/)
      .map(areaName)
      .join(language === 'zh' ? '、' : ', ')
  const fen = kind === 'amount' ? fenFromYuan(value) : undefined
  return fen === undefined ? value : yuan(language, fen)
}
