/**
 * The day a reason of `@deprecated` names, after which the thing may go.
 *
 * @returns undefined when it names none that the calendar has
 */
export function dayOf(reason: string): string | undefined {
  return reason.match(/\b\d{4}-\d{2}-\d{2}\b/g)?.find(isDay)
}

/** Is it a day of the calendar, as YYYY-MM-DD? */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && dayAt(at) === text
}

/** The day so many days after a day. */
export function daysAfter(day: string, days: number): string {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
}

const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
