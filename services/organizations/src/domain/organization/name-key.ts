import { contentHash } from '@gongshi/domain-kit'

/** What a column of keys holds, in characters. */
export const LONGEST_NAME_KEY = 200

/**
 * How names are compared: whatever width or brackets they are written in, blanks apart.
 *
 * Signs that are read as several (㍿, ﷺ) make a key longer than its name; one that no column holds stands there by its hash.
 *
 * @returns at most LONGEST_NAME_KEY characters
 * @source domain 2 and R-26; 民政部令第69号 is not confirmed yet and forbids nothing here
 */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toUpperCase()
  return key.length > LONGEST_NAME_KEY ? contentHash(key) : key
}
