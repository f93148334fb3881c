import { followsAccountWord, followsDocumentWord, followsIdentityWord, saysTelephone } from './innocent.ts'
import { hasBirthday, isAreaCode, isLandline, isMobile, kindOf } from './shapes.ts'
import { isSaid, type Telling } from './telling.ts'
import { isQuantity } from './telling-words.ts'

/** Identity number: told as one, or parted where such a number has its parts, with the birthday of somebody grown up. */
export function isToldIdentity(told: Telling): boolean {
  const digits = digitsOf(told)
  if (!hasBirthday(digits) || !isGrownUp(digits)) return false
  if (followsDocumentWord(told.before) || isQuantity(told.after)) return false
  return isParted(told) || isSaid(told) || followsIdentityWord(told.before)
}

/** Telephone: told as one, called one, with the same word between all parts, or with a part no quantity begins with. */
export function isToldTelephone(told: Telling): boolean {
  const digits = digitsOf(told)
  const isLocal = isAreaCode(told.parts[0]!.digits) && isLandline(digits)
  if (!(isLocal || isMobile(digits)) || followsDocumentWord(told.before)) return false
  if (!isLocal && opensWithZero(told)) return true
  return !countsThings(told) && (isSaid(told) || saysTelephone(told.before, told.after) || hasOneFiller(told))
}

/** Bank card: called a card or an account, with the same word between all parts, or with a part no quantity begins with. */
export function isToldCard(told: Telling): boolean {
  if (kindOf(digitsOf(told)) !== 'BANK_CARD' || followsDocumentWord(told.before)) return false
  if (told.parts.length > 2 && opensWithZero(told)) return true
  return !countsThings(told) && (followsAccountWord(told.before) || hasOneFiller(told))
}

/** Whether a later part opens as no quantity does: `0013`. */
const opensWithZero = ({ parts }: Telling): boolean =>
  parts.slice(1).some(({ digits }) => /^0\d{2}/.test(digits))

const digitsOf = ({ parts }: Telling): string => parts.map(({ digits }) => digits).join('')

/** Born so long ago that the day is no document's: in a number of fifteen digits the century is not written. */
const isGrownUp = (digits: string): boolean =>
  digits.length === 18 ? Number(digits.slice(6, 10)) < 2015 : Number(digits.slice(6, 8)) > 26

const joints = { 15: [2, 4, 6, 8, 10, 12, 15], 18: [2, 4, 6, 10, 12, 14, 17, 18] }

/** Whether the number is parted only where region, birthday and the rest have their parts. */
function isParted({ parts }: Telling): boolean {
  let length = 0
  const ends = parts.map(({ digits }) => (length += digits.length))
  return ends.every((end) => joints[length === 15 ? 15 : 18].includes(end))
}

/** Whether parts are numbers of things, money or days. */
const countsThings = ({ gaps, after }: Telling): boolean => [...gaps, after].some(isQuantity)

const hasOneFiller = ({ gaps }: Telling): boolean =>
  gaps.length > 1 && gaps[0]!.length <= 3 && gaps.every((gap) => gap === gaps[0])
