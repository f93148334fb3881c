import { parseUscc, readDivision, readServiceCode } from '@gongshi/domain-kit'

/** Why a filter that was typed cannot be read. */
export type WhyUnread =
  | 'amount'
  | 'uscc'
  | 'division'
  | 'service'
  | 'date'
  | 'choice'
  | 'tooLong'
  | 'place'
  | 'whole'
  | 'twice'
  | 'range'
  | 'unknown'
  | 'noDivision'
  | 'noService'

/** What of one filter can be read. */
export type Check = { why: WhyUnread; reads: (typed: string) => boolean }
/** Every filter of a list, by its word in the address. */
export type Checks = Readonly<Record<string, Check>>

export const oneOf = (words: readonly string[]): Check => ({
  why: 'choice',
  reads: (typed) => words.includes(typed),
})

/** Words to be looked for: cut in silence, they would look for something else. */
export const words: Check = { why: 'tooLong', reads: (typed) => typed.length <= 100 }

/** Codes, as people write them. */
export const uscc: Check = { why: 'uscc', reads: (typed) => parseUscc(typed).ok }
export const service: Check = { why: 'service', reads: (typed) => readServiceCode(typed) !== undefined }
export const division: Check = { why: 'division', reads: (typed) => readDivision(typed) !== undefined }

export const date: Check = { why: 'date', reads: (typed) => isCivilDate(typed) }

/** Where a page of a list stands (`frame/place.ts`). */
export const placeChecks: Checks = {
  after: { why: 'place', reads: (typed) => /^[\w=+/.-]{1,500}$/.test(typed) },
  way: { why: 'place', reads: () => true },
  row: { why: 'place', reads: () => true },
}

/** A day of the calendar: 2026-02-30 is none. */
export const isCivilDate = (typed: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(typed)
}
