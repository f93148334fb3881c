import { Temporal } from '@gongshi/domain-kit'
import type { ToldPolicy } from './figure-told.ts'
import { type ShareFigure, type ShareFigureKey, shareFigureKeys } from './share-figure.ts'

/** The share a row tells; undefined when this room does not count by it, or it is no part of a whole. */
export function shareFigureTold(told: ToldPolicy): ShareFigure | undefined {
  const { key, effectiveFrom, effectiveTo } = told
  const [, numerator, denominator] = /^(\d{1,2})\/(\d{1,2})$/.exec(told.value)?.map(Number) ?? []
  if (!isOurs(key) || told.unit !== 'FRACTION' || !numerator || !denominator) return undefined
  if (numerator > denominator) return undefined
  return {
    key,
    numerator,
    denominator,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    effectiveTo: effectiveTo === undefined ? null : Temporal.PlainDate.from(effectiveTo),
  }
}

const isOurs = (key: string): key is ShareFigureKey => (shareFigureKeys as readonly string[]).includes(key)
