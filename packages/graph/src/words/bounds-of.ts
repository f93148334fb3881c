import type { Words } from './words-of.ts'

/** How much a field takes, as its description says. */
export type Bounds = {
  /** The most characters of a text. */
  longest?: number
  /** The most entries of a list. */
  entries?: number
  least?: number
  largest?: number
}

/** What a sentence of each language says: `至多 200 字`, `至多 20 项`, `2000 至 2099`. */
const sayings = {
  zh: { longest: /至多 (\d+) 字/, entries: /至多 (\d+) 项/, range: /(\d+) 至 (\d+)/ },
  en: { longest: /at most (\d+) characters/i, entries: /at most (\d+) entries/i, range: /(\d+) to (\d+)/ },
}

/** The bounds a language's words tell. */
export function boundsIn(language: keyof Words, text: string): Bounds {
  const { longest, entries, range } = sayings[language]
  const [, least, largest] = range.exec(text) ?? []
  return {
    ...numbered('longest', longest.exec(text)?.[1]),
    ...numbered('entries', entries.exec(text)?.[1]),
    ...numbered('least', least),
    ...numbered('largest', largest),
  }
}

const numbered = (name: keyof Bounds, told: string | undefined): Bounds =>
  told === undefined ? {} : { [name]: Number(told) }
