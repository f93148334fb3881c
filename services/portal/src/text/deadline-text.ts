import { daysBetween, endOfDayInWords } from './dates.ts'
import type { Language } from './language.ts'

/** The last day of a period as the board prints it: 公示至 2026年3月17日 24:00. */
export const openUntil = (language: Language, closesOn: string): string =>
  language === 'zh'
    ? `公示至 ${endOfDayInWords(language, closesOn)}`
    : `Open until ${endOfDayInWords(language, closesOn)}`

/** The last day of a period that is over. */
export const wasOpenUntil = (language: Language, closesOn: string): string =>
  language === 'zh'
    ? `公示至 ${endOfDayInWords(language, closesOn)}`
    : `Was open until ${endOfDayInWords(language, closesOn)}`

/**
 * How long a period still runs, in words.
 *
 * @param today the business day in Asia/Shanghai
 */
export const daysLeftInWords = (language: Language, today: string | undefined, closesOn: string): string => {
  if (!today) return ''
  const days = daysBetween(today, closesOn)
  if (language === 'zh') return days < 0 ? '已期满' : days === 0 ? '今天 24:00 截止' : `还有 ${days} 天`
  if (days < 0) return 'the period has run'
  return days === 0 ? 'ends today at 24:00' : `${days} ${days === 1 ? 'day' : 'days'} left`
}
