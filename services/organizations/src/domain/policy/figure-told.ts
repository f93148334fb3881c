import { Temporal } from '@gongshi/domain-kit'
import { type Figure, type FigureKey, figureKeys } from './figure.ts'

/** A row of the policy table as the catalogue announces it. */
export type ToldPolicy = {
  key: string
  value: string
  unit: string
  effectiveFrom: string
  effectiveTo?: string | undefined
}

const monthsOf: Readonly<Record<string, number>> = { MONTH: 1, YEAR: 12 }

/** The figure a row tells; undefined when this room does not go by it, or cannot reckon in its unit. */
export function figureTold({ key, value, unit, effectiveFrom, effectiveTo }: ToldPolicy): Figure | undefined {
  const months = Number(value) * (monthsOf[unit] ?? Number.NaN)
  if (!isOurs(key) || !Number.isSafeInteger(months) || months < 1) return undefined
  return {
    key,
    months,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    effectiveTo: effectiveTo === undefined ? null : Temporal.PlainDate.from(effectiveTo),
  }
}

const isOurs = (key: string): key is FigureKey => (figureKeys as readonly string[]).includes(key)
