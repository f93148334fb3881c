import { followsDocumentWord } from './innocent.ts'
import type { Plain } from './plain.ts'
import type { Span } from './span.ts'

/** An identity card of Hong Kong, and one of Macao: the check digit stands in brackets. */
const card = /(?<![0-9A-Z])(?:[A-Z]{1,2}\d{6}|[157]\d{6})\s?\(\s?[\dA]\s?\)/giu
/** A passport or a travel permit, where the text says that it is one. */
const permit =
  /(?:护照|護照|通行证|通行證|回乡证|回鄉證|台胞证|passport|travel permit)[^\d。；;\n]{0,10}?(?<number>[A-Z]{0,2}\d{7,10})(?!\d)/giu

/** Identity documents of those who live on the other side of the border, and of those who cross it: this is a city beside two others. */
export function borderCardsIn({ numerals }: Plain): Span[] {
  const cards = [...numerals.matchAll(card)]
    .filter(({ index }) => !followsDocumentWord(numerals.slice(Math.max(0, index - 24), index)))
    .map(({ 0: told, index }) => spanOf(index, told))
  const permits = [...numerals.matchAll(permit)].map(({ 0: told, index, groups }) =>
    spanOf(index + told.length - groups!.number!.length, groups!.number!),
  )
  return [...cards, ...permits]
}

const spanOf = (start: number, told: string): Span => ({
  start,
  end: start + told.length,
  kind: 'IDENTITY_NUMBER',
})
