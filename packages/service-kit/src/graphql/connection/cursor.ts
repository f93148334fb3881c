import { inputInvalid } from '../input-invalid.ts'

/** The keyset of one row: the values the list is ordered by, the id last. */
export type Keyset = readonly (string | number | null)[]

/** A keyset as an opaque cursor. */
export function encodeCursor(keyset: Keyset): string {
  return Buffer.from(JSON.stringify(keyset), 'utf8').toString('base64url')
}

/**
 * The keyset inside a cursor a client sent back.
 *
 * @param length how many values this list's keyset has
 * @throws GraphQLError INPUT_INVALID when the text is no cursor of this list
 */
export function decodeCursor(cursor: string, length?: number): Keyset {
  const keyset = read(cursor)
  if (keyset && (length === undefined || keyset.length === length)) return keyset
  throw notOfThisList()
}

/** The refusal of a cursor that another list gave, or nobody. */
export const notOfThisList = () =>
  inputInvalid({ zh: '游标不属于此列表。', en: 'The cursor does not belong to this list.' }, ['after'])

function read(cursor: string): Keyset | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) && value.every(isScalar) ? value : undefined
  } catch {
    return undefined
  }
}

function isScalar(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number'
}
