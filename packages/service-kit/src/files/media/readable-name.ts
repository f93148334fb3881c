import { isVisible } from '@gongshi/domain-kit'

/** The longest name of a file, in characters. */
export const LONGEST_NAME = 200

/** Paths, what breaks lines, and marks that turn the direction of writing, by which `fdp.exe` is read as `exe.pdf`. */
const unfit = /[\p{Cc}/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * The name of a file as it is kept: composed, without blanks around it.
 *
 * @returns undefined for what cannot be a file's name on every desk
 */
export function readableName(given: string): string | undefined {
  const name = given.normalize('NFC').trim()
  const fits =
    isVisible(name) && [...name].length <= LONGEST_NAME && !unfit.test(name) && !name.startsWith('.')
  return fits ? name : undefined
}
