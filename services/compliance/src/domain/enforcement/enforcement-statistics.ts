import { accepted, brokenRules, type Outcome, type Rule, refused } from '@gongshi/domain-kit'

/** Counted from the records here; what the city has published is the catalogue's `publishedFigures`. */
export type EnforcementStatistics = {
  audits: number
  inspections: number
  cases: number
  warnings: number
  revocations: number
}

/** The years asked about, both included; an open end reaches as far as the records do. */
export type Years = { from: number | null; to: number | null }

const rules: readonly Rule<Years>[] = [
  {
    code: 'INPUT_INVALID',
    basis: { rule: 'R-26' },
    field: ['to'],
    message: () => ({ zh: '截止年份早于起始年份。', en: 'The last year lies before the first.' }),
    holds: ({ from, to }) => from === null || to === null || from <= to,
  },
]

/** Years of which there is not one record are not known: nobody says that nothing happened in them. */
export const knownOnly = (counted: EnforcementStatistics): EnforcementStatistics | null =>
  Object.values(counted).some((count) => count > 0) ? counted : null

/** The years of a question, or why it is none. */
export function askedYears(years: Years): Outcome<Years> {
  const broken = brokenRules(rules, years)
  return broken.length > 0 ? refused(...broken) : accepted(years)
}
