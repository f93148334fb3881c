import type { Checks, WhyUnread } from './check.ts'

/** A filter that was typed and is not followed. */
export type UnreadFilter = { name: string; typed: string; why: WhyUnread }

/** What letters and campaigns hang on an address: no filter of anybody. */
const noise = /^(?:utm_|fbclid|gclid|msclkid|_g[al]|mc_|spm$|from_source$)/i

/**
 * Filters that were typed and cannot be read, words that are no filter of this list, and filters given twice: the page names
 * each, and no list stands for them.
 */
export const unreadIn = (search: URLSearchParams, checks: Checks): UnreadFilter[] => {
  const seen = new Set<string>()
  return [...search].flatMap(([name, value]) => {
    const typed = value.trim()
    if (typed === '' || noise.test(name)) return []
    const why = seen.has(name) ? 'twice' : whyUnread(checks, name, typed)
    seen.add(name)
    return why ? [{ name, typed, why }] : []
  })
}

const whyUnread = (checks: Checks, name: string, typed: string): WhyUnread | undefined => {
  const check = Object.hasOwn(checks, name) ? checks[name]! : undefined
  if (!check) return 'unknown'
  return check.reads(typed) ? undefined : check.why
}
