import { parseUscc } from '../uscc/parse-uscc.ts'
import type { PersonalKind } from './span.ts'

/** The first two digits of a region in an identity number (GB/T 2260). */
const region = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)'
const day = '(?:0[1-9]|[12]\\d|3[01])'
const month = '(?:0[1-9]|1[0-2])'
const born18 = new RegExp(`^${region}\\d{4}(?:1[89]|20)\\d{2}${month}${day}\\d{3}[\\dX]$`)
const identity18 = new RegExp(`^${region}\\d{15}[\\dX]$`)
const identity15 = new RegExp(`^${region}\\d{4}\\d{2}${month}${day}\\d{3}$`)
const mobile = /^(?:0|(?:00)?86)?1[3-9]\d{9}$/
const area = '0(?:10|2\\d|[3-9]\\d{2})'
const landline = new RegExp(`^(?:(?:00)?86)?${area}[2-9]\\d{6,7}$`)
const serviceLine = /^[48]00[1-9]\d{6}$/
const abroad = /^00(?:852|853|886|1|44|65|81|82|61|33|49)\d{7,11}$/
/** Macao and Hong Kong, as they are dialled from next door. */
const nextDoor = /^(?:853[268]\d{7}|852[2-9]\d{7})$/
const card = /^(?:[3-6]\d{15,18}|9\d{15,18}|2[2-7]\d{14}|3[47]\d{13})$/

/** Whether a number is shaped like an identity number, any check digit; with a birthday in it nothing else is thought of. */
export const isIdentity = (digits: string): boolean =>
  hasBirthday(digits) || (identity18.test(digits) && !parseUscc(digits).ok)

/** An identity number with a day of birth where one belongs. */
export const hasBirthday = (digits: string): boolean => born18.test(digits) || identity15.test(digits)

/** Whether a number is a mobile telephone's, with or without the country. */
export const isMobile = (digits: string): boolean => mobile.test(digits)

/** Whether a number is a landline's, with its area code. */
export const isLandline = (digits: string): boolean => landline.test(digits)

/** What a number is by its shape alone. */
export function kindOf(digits: string): PersonalKind | undefined {
  if (isIdentity(digits)) return 'IDENTITY_NUMBER'
  if ([mobile, landline, serviceLine, abroad, nextDoor].some((shape) => shape.test(digits)))
    return 'TELEPHONE'
  return card.test(digits) ? 'BANK_CARD' : undefined
}

/** Where a landline's number is written in parts, its area code is the first. */
export const isAreaCode = (digits: string): boolean => new RegExp(`^${area}$`).test(digits)
