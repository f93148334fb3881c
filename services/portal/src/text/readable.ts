import { civilDate } from './dates.ts'
import type { Language } from './language.ts'
import { readableMoney } from './readable-money.ts'

/** A sentence of the graph as the rest of the page writes money and days: ¥1,234.50, 2026年11月30日. */
export const readable = (language: Language, sentence: string): string =>
  readableMoney(language, sentence).replace(dayOfGraph, (written) =>
    isCivil(written) ? civilDate(language, written) : written,
  )

/** A day as the graph writes it, alone: no part of a number, of a longer one, or of an instant. */
const dayOfGraph = /(?<![\d\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g

const isCivil = (written: string): boolean => {
  const day = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)
}
