import { givenReason } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

const LONGEST = 2000

/** Whoever asks for something or refuses it says why. */
export const reasonGiven = givenReason({ basis: basis.path, field: ['reason'], longest: LONGEST })
