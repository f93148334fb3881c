import { Temporal } from '@gongshi/domain-kit'
import { decodeCursor, instantToRow, notOfThisList } from '@gongshi/service-kit'
import type { BoardCursor } from '../../store/board/streams.ts'

/**
 * The place on the board that a cursor names.
 *
 * @throws GraphQLError INPUT_INVALID when it is no place there
 */
export function boardCursorOf(after: string): BoardCursor {
  const [segment, value = null, id] = decodeCursor(after, 3)
  const at = typeof value === 'string' ? rowOf(value) : value
  if (typeof segment !== 'number' || typeof id !== 'string') throw notOfThisList()
  return { segment, value: at ?? null, id }
}

function rowOf(value: string): Date {
  try {
    return instantToRow(Temporal.Instant.from(value))!
  } catch {
    throw notOfThisList()
  }
}
