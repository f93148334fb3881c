import { givenReason } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Whoever stops, returns or changes something says why. */
export const reasonGiven = givenReason({ basis: basis.path, field: ['reason'], longest: 2_000 })
