import type { Language } from './language.ts'

const zone = 'Asia/Shanghai'
const locale = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB')

/** A civil date as people read it: 2026年3月17日 / 17 March 2026. */
export const civilDate = (language: Language, on: string): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  )

/** A civil date with its weekday. */
export const civilDateWithWeekday = (language: Language, on: string): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  )

/** An instant in Zhuhai's time, to the minute. */
export const instant = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
    hour12: false,
  }).format(new Date(at))

/** The civil date in Zhuhai of an instant. */
export const dayOf = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: zone }).format(new Date(at))

/** The day on which a period ends, with the hour it ends: 2026年3月17日 24:00. A day without its year is none. */
export const endOfDayInWords = (language: Language, on: string): string => `${civilDate(language, on)} 24:00`

/** The instant something is due, as people say it: what ends with a day is due at its 24:00, not at 0:00 of the next. */
export const dueInstant = (language: Language, at: string): string => {
  const local = new Date(Date.parse(at) + 8 * 3_600_000)
  if (local.getUTCHours() || local.getUTCMinutes() || local.getUTCSeconds()) return instant(language, at)
  const day = new Date(local.getTime() - 86_400_000).toISOString().slice(0, 10)
  return endOfDayInWords(language, day)
}

/** Whole days from one civil date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The civil date in Zhuhai of an instant as figures, for tables: 2026-05-11. */
export const localDay = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(new Date(at))
