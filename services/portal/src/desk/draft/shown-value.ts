import { filesIn } from '../../files/file-lines.ts'
import type { FieldShape } from '../../form-kit/form-shape.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { fenFromYuan, yuan } from '../../text/yuan.ts'
import { linesIn } from './with-areas.ts'

/**
 * What a field holds, as people read it: money, days and choices in words.
 *
 * @param nameOf how people call an entry of a list
 */
export const shownValue = (
  language: Language,
  { kind, choices = [] }: Pick<FieldShape, 'kind' | 'choices'>,
  value = '',
  nameOf = (entry: string) => entry,
): string => {
  const listed = (entries: readonly string[]) => entries.join(language === 'zh' ? '、' : ', ')
  if (value === '') return '—'
  if (kind === 'day') return civilDate(language, value)
  if (kind === 'choice') return choices.find((one) => one.value === value)?.label[language] ?? value
  if (kind === 'check') return '✓'
  if (kind === 'file' || kind === 'files') return listed(filesIn(value).map(({ name }) => name))
  if (kind === 'list') return listed(linesIn(value).map(nameOf))
  const fen = kind === 'money' ? fenFromYuan(value) : undefined
  return fen === undefined ? value : yuan(language, fen)
}
