/**
 * Whether two texts say the same to a reader: after NFC, line ends, trimming, and without what leaves no ink.
 *
 * @source domain specification 4.4 (something changes after trim, line ends, NFC) and R-26
 */
export function sameText(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu, '')
    .replace(/[^\S\n]+(?=\n|$)/gu, '')
    .trim()
