import { enumWord } from '../text/enum-text.ts'
import type { Language } from '../text/language.ts'
import { readable } from '../text/readable.ts'
import { fieldWord } from './field-word.ts'

const yesNo = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } } as const
const isYesNo = (value: string): value is 'true' | 'false' => value === 'true' || value === 'false'

/** A term as the graph tells it, in the reader's words: choices, answers and amounts; the rest as it was written. */
export const shownTerm = (language: Language, field: string, value: string | null | undefined): string => {
  if (!value) return '—'
  if (field === 'method' || field === 'directoryPolicy') return enumWord(language, value)
  if (field === 'evaluationRequired' && isYesNo(value)) return yesNo[language][value]
  if (field === 'negativeList')
    return value
      .split('；')
      .map((question) => fieldWord(language, question))
      .join(language === 'zh' ? '；' : '; ')
  return readable(language, value)
}
