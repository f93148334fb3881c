import { Temporal } from '@gongshi/domain-kit'
import type { ToldPolicy } from './figure-told.ts'
import { type TermList, type TermListKey, termListKeys } from './term-list.ts'

/** The terms a row tells; undefined when this room does not look for them, or it has none. */
export function termListTold(told: ToldPolicy): TermList | undefined {
  const { key, unit, effectiveFrom, effectiveTo } = told
  const terms = told.value.trim().replace(/\s+/gu, ' ')
  if (!isOurs(key) || unit !== 'TERMS' || terms === '') return undefined
  return {
    key,
    terms,
    effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    effectiveTo: effectiveTo === undefined ? null : Temporal.PlainDate.from(effectiveTo),
  }
}

const isOurs = (key: string): key is TermListKey => (termListKeys as readonly string[]).includes(key)
