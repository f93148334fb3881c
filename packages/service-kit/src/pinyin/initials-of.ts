import { pinyin } from 'pinyin-pro'

/**
 * The initials of a name in pinyin, letters and figures kept: 珠海市义工联合会 is `zhsyglhh`.
 *
 * A character with several readings has the one it usually has in that word.
 */
export function initialsOf(name: string): string {
  const initials = pinyin(name.normalize('NFKC'), {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    nonZh: 'spaced',
  })
  return initials
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
