import { Temporal } from '@gongshi/domain-kit'
import { type DateFigure, type DateFigureKey, dateFigureKeys } from './date-figure.ts'
import type { ToldPolicy } from './figure-told.ts'

const MONTH_DAY = /^\d{2}-\d{2}$/

/** The day of the year a row tells; undefined when this room does not go by it, or it is no such day. */
export function dateFigureTold(told: ToldPolicy): DateFigure | undefined {
  const { key, value, unit, effectiveFrom, effectiveTo } = told
  if (!isOurs(key) || unit !== 'MONTH_DAY' || !MONTH_DAY.test(value)) return undefined
  return {
    key,
    monthDay: value,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    effectiveTo: effectiveTo === undefined ? null : Temporal.PlainDate.from(effectiveTo),
  }
}

const isOurs = (key: string): key is DateFigureKey => (dateFigureKeys as readonly string[]).includes(key)
