import { fold, MASK } from '@gongshi/domain-kit'
import { namesMember } from './names-member.ts'

/**
 * A text with the name of the member that asks blotted out, in whatever width, case or punctuation it stands: the agency replies in what words it
 * will, and the public reads them but for who asked (3.1).
 */
export function withoutMember(text: string, memberName: string): string {
  if (!namesMember(text, memberName)) return text
  const letters = fold(memberName).match(LETTER) ?? []
  const told = text.normalize('NFKC').replace(new RegExp(letters.join(BETWEEN), 'giu'), MASK)
  return namesMember(told, memberName) ? MASK : told
}

const LETTER = /[\p{L}\p{N}\p{M}]/gu
/** What may stand between two letters of a name, and be overlooked. */
const BETWEEN = '[^\\p{L}\\p{N}\\p{M}]*'
