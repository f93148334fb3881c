import { accepted, civilDateOf, type Instant, type Outcome } from '@gongshi/domain-kit'
import { documentNoOf } from '../../domain/number/number-series.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import type { Store } from '../../store/store.ts'

/**
 * A decision with its number, the next of the registrar's series in that year; only what was decided takes one.
 *
 * A registrar whose series nobody has entered decides without: its duty to decide waits for no register.
 */
export async function numbered(
  decided: Outcome<RegistrationApplication>,
  tx: Store,
  now: Instant,
): Promise<Outcome<RegistrationApplication>> {
  if (!decided.ok) return decided
  const series = await tx.numberSeries.of(decided.value.handlingAgencyUscc, 'REGISTRATION')
  if (!series) return decided
  const { year } = civilDateOf(now)
  const serial = await tx.numberSeries.next(series, year)
  const decisionDocNo = documentNoOf({ word: series.word, year, serial })
  return accepted({ ...decided.value, decisionDocNo }, decided.warnings)
}
