/**
 * Text as it is searched: compatibility forms unified (full-width digits and letters, （ and ( ), case dropped, spaces gone.
 *
 * @source product.md, section 3.2: lower case and full-width characters in files
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '')
}

/** The words of a query, each folded; all must be found. */
export function termsOf(query: string): string[] {
  return [...new Set(query.normalize('NFKC').split(/\s+/u).map(fold))].filter((term) => term !== '')
}
