import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { outagesText } from './outages-text.ts'

const MINUTE = 60_000

/**
 * How long something lasted, in days, hours and minutes; a minute that has begun counts.
 *
 * @param span instants, ISO 8601
 */
export const lastedInWords = (language: Language, { from, to }: { from: string; to: string }): string => {
  const say = voice(language, outagesText)
  const minutes = Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / MINUTE))
  const parts = [
    ['days', Math.floor(minutes / 1440)],
    ['hours', Math.floor(minutes / 60) % 24],
    ['minutes', minutes % 60],
  ] as const
  return parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => say(unit, { count }))
    .join(' ')
}
