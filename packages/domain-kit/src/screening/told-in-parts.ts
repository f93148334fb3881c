import { codesIn, datesIn } from './innocent.ts'
import { partsOf } from './parts.ts'
import type { Plain } from './plain.ts'
import type { PersonalKind, Span } from './span.ts'
import { inPlace, type Telling, tellingsOf } from './telling.ts'
import { isToldCard, isToldIdentity, isToldTelephone } from './told-kinds.ts'

/** Numbers told piece by piece, with words between the pieces: `138 0013 后面 8000`, `440402年1988月0517日0023`. */
export function toldInParts(plain: Plain): Span[] {
  const innocent = [...datesIn(plain.numerals), ...codesIn(plain.numerals)]
  return tellingsOf(partsOf(plain), plain.text).flatMap((told) => {
    const [start, end] = [told.parts[0]!.start, told.parts.at(-1)!.end]
    const kind = kindOfTold(told)
    if (!kind) return []
    const isWithin = innocent.some((passage) => passage.start < end && passage.end > start)
    return isWithin && kind !== 'IDENTITY_NUMBER' ? [] : [{ start, end, kind }]
  })
}

function kindOfTold(told: Telling): PersonalKind | undefined {
  const orders = [told, inPlace(told)]
  if (orders.some(isToldIdentity)) return 'IDENTITY_NUMBER'
  if (orders.some(isToldTelephone)) return 'TELEPHONE'
  return isToldCard(told) ? 'BANK_CARD' : undefined
}
