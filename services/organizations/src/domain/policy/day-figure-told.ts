import { type DayKind, Temporal } from '@gongshi/domain-kit'
import { type DayFigure, type DayFigureKey, dayFigureKeys } from './day-figure.ts'
import type { ToldPolicy } from './figure-told.ts'

const kindOf: Readonly<Record<string, DayKind>> = { NATURAL_DAY: 'NATURAL', WORKING_DAY: 'WORKING' }

/** The period a row tells; undefined when this room does not reckon by it, or cannot read its unit. */
export function dayFigureTold(told: ToldPolicy): DayFigure | undefined {
  const { key, effectiveFrom, effectiveTo } = told
  const [days, unit] = [Number(told.value), kindOf[told.unit]]
  if (!isOurs(key) || !unit || !Number.isSafeInteger(days) || days < 1) return undefined
  return {
    key,
    days,
    unit,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    effectiveTo: effectiveTo === undefined ? null : Temporal.PlainDate.from(effectiveTo),
  }
}

const isOurs = (key: string): key is DayFigureKey => (dayFigureKeys as readonly string[]).includes(key)
