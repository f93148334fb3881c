import { inputInvalid } from '../input-invalid.ts'

/** The longest page any list gives. */
export const LONGEST_PAGE = 100

/**
 * How many entries a page shall have.
 *
 * @param first the argument of the field; 20 when left out or null
 * @throws GraphQLError INPUT_INVALID outside 1 to 100
 */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20
  if (Number.isInteger(size) && size >= 1 && size <= LONGEST_PAGE) return size
  throw inputInvalid(
    { zh: `first 须在 1 至 ${LONGEST_PAGE} 之间。`, en: `first must lie between 1 and ${LONGEST_PAGE}.` },
    ['first'],
  )
}
