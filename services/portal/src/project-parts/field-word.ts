import { draftText } from '../desk/draft/draft-text.ts'
import type { Language } from '../text/language.ts'

/** Fields of a notice or a draft that the form has under another name, or not at all. */
const others: Record<Language, Record<string, string>> = {
  zh: {
    attachments: draftText.zh.attachmentFileIds,
    preferencePoints: '目录加分',
    indicatorSystem: '绩效评价指标体系',
  },
  en: {
    attachments: draftText.en.attachmentFileIds,
    preferencePoints: 'Points for the directory',
    indicatorSystem: 'Indicators of the evaluation',
  },
}

/** A notice's field by the name people know it; an unknown one is shown as it is. */
export const fieldWord = (language: Language, field: string): string => {
  const words: Record<string, string> = draftText[language]
  return words[field] ?? others[language][field] ?? field
}
