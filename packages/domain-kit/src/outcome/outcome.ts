import type { Refusal } from './refusal.ts'

/** What a decision gives back: the accepted record with its warnings, or every reason for the refusal at once. */
export type Outcome<T> =
  | { ok: true; value: T; warnings: readonly Refusal[] }
  | { ok: false; refusals: readonly Refusal[] }

/** The decision stands; warnings tell people something and stop nothing. */
export function accepted<T>(value: T, warnings: readonly Refusal[] = []): Outcome<T> {
  return { ok: true, value, warnings }
}

/**
 * The decision is refused, for at least one reason.
 *
 * @throws RangeError when no reason is given: a refusal without a ground is a defect
 */
export function refused(...refusals: Refusal[]): Outcome<never> {
  if (refusals.length === 0) throw new RangeError('a refusal needs at least one reason')
  return { ok: false, refusals }
}
