import type { CivilDate, DivisionCode } from '@gongshi/domain-kit'

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY'
export type DivisionStatus = 'IN_USE' | 'CHANGED' | 'RETIRED'

/** What a division became: the code it passed to, and the year when that year differs from its own end. */
export type Successor = { code: DivisionCode; year: number | null }

/**
 * One line of the history of administrative divisions: a code under one name, from one yearly list to another.
 *
 * The lists are as of 31 December; the day a division was really founded is not in them.
 *
 * @source GB/T 2260 as published by the Ministry of Civil Affairs each year, 1981 to 2024
 */
export type Division = {
  code: DivisionCode
  name: string
  level: DivisionLevel
  status: DivisionStatus
  provinceName: string
  prefectureName: string | null
  /** The 31 December of the first list that has it. */
  validFrom: CivilDate
  /** The 31 December of the first list that no longer has it; null while it is in use. */
  validTo: CivilDate | null
  successors: readonly Successor[]
}
