import { type CivilDate, type DivisionCode, Temporal } from '@gongshi/domain-kit'

/**
 * 功能区: a zone that has no code of GB/T 2260 and never gets an invented one.
 *
 * Jurisdiction goes by its host division and by delegation, never by its name.
 *
 * @source domain 2.2
 */
export type FunctionalZone = {
  /** Our word for it, which looks like no division code. */
  id: string
  name: string
  /** The county-level division it lies in. */
  hostDivision: DivisionCode
  /** Nine-digit codes of the statistical bureau, where it has any; they are no divisions. */
  statisticalCodes: readonly string[]
  legalBasis: string | null
  /** Null when nobody has read since when. */
  validFrom: CivilDate | null
  /** The last day; null while it stands. */
  validTo: CivilDate | null
}

/** Did the zone stand on that day, as far as is known? */
export function stoodOn({ validFrom, validTo }: FunctionalZone, on: CivilDate): boolean {
  const { compare } = Temporal.PlainDate
  return (!validFrom || compare(validFrom, on) <= 0) && (!validTo || compare(on, validTo) <= 0)
}
