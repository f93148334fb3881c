import { Temporal } from '@gongshi/domain-kit'
import { type CountFigure, type CountFigureKey, countFigureKeys } from './count-figure.ts'
import type { ToldPolicy } from './figure-told.ts'

/** The number a row tells; undefined when this room does not go by it, or it is no whole number above 0. */
export function countFigureTold(told: ToldPolicy): CountFigure | undefined {
  const { key, effectiveFrom, effectiveTo } = told
  const number = Number(told.value)
  if (!isOurs(key) || told.unit !== 'COUNT' || !Number.isSafeInteger(number) || number < 1) return undefined
  return {
    key,
    number,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    effectiveTo: effectiveTo === undefined ? null : Temporal.PlainDate.from(effectiveTo),
  }
}

const isOurs = (key: string): key is CountFigureKey => (countFigureKeys as readonly string[]).includes(key)
