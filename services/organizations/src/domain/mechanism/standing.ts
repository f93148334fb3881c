import { type Mechanism, type MechanismCheck, mechanisms } from './mechanism-check.ts'

/** A mechanism, and how it was checked in a year; null while it was not. */
export type MechanismStanding = { mechanism: Mechanism; check: MechanismCheck | null }

/**
 * Each of the six, in their order, with its check.
 *
 * @param year the year that is asked for; the last that was checked when left out
 */
export const standingOf = (checks: readonly MechanismCheck[], year?: number | null): MechanismStanding[] =>
  mechanisms.map((mechanism) => ({
    mechanism,
    check:
      checks
        .filter((one) => one.mechanism === mechanism && (year ?? one.checkYear) === one.checkYear)
        .toSorted((one, other) => other.checkYear - one.checkYear)[0] ?? null,
  }))
