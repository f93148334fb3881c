import { daysBetween } from './dates.ts'
import type { Language } from './language.ts'

/**
 * How long is left for what is owed, in words.
 *
 * @param today the business day in Asia/Shanghai
 * @param due the instant it is due; what ends with a day is due at its end
 */
export const dueInDays = (
  language: Language,
  { today, due, isOverdue }: { today: string | undefined; due: string; isOverdue: boolean },
): string => {
  const overdue = language === 'zh' ? '已逾期' : 'overdue'
  if (!today) return isOverdue ? overdue : ''
  const days = daysBetween(today, lastDayOf(due))
  if (isOverdue) return days < 0 ? overdueBy(language, -days) : overdue
  if (days <= 0) return language === 'zh' ? '今天到期' : 'due today'
  return language === 'zh' ? `还有 ${days} 天` : `${days} ${days === 1 ? 'day' : 'days'} left`
}

const overdueBy = (language: Language, days: number): string =>
  language === 'zh' ? `已逾期 ${days} 天` : `overdue by ${days} ${days === 1 ? 'day' : 'days'}`

/** The civil date in Zhuhai on which it can last be done. */
const lastDayOf = (due: string): string =>
  new Date(Date.parse(due) - 1 + 8 * 3_600_000).toISOString().slice(0, 10)
