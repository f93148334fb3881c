import { readFileSync } from 'node:fs'

/** What synthetic projects buy: a leaf of the service catalogue, who buys it, and what it is called. */
export type Subject = {
  code: string
  /** Parts of purchasers' names; the empty string fits everybody. */
  bureaus: readonly string[]
  titles: readonly string[]
  purpose: string
  requirements: string
  beneficiaries: string
  /** Budget, CNY 10,000, from and to. */
  wan: readonly [number, number]
}

/** The kinds of service the demo city buys; titles follow the real notices in `data/notices`. */
export const SUBJECTS = JSON.parse(
  readFileSync(`${import.meta.dirname}/project-subjects.json`, 'utf8'),
) as readonly Subject[]
