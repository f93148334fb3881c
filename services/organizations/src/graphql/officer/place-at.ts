import { Temporal } from '@gongshi/domain-kit'
import { decodeCursor, notOfThisList } from '@gongshi/service-kit'
import type { Officer } from '../../domain/officer/officer.ts'

/**
 * Behind whom a page of officers begins; at the beginning behind nobody.
 *
 * @throws GraphQLError INPUT_INVALID when the cursor is not one of this list
 */
export function placeAt(after: string | null | undefined): { after?: Pick<Officer, 'validTo' | 'id'> } {
  if (!after) return {}
  const [on, id] = decodeCursor(after, 2).map(String)
  try {
    return { after: { validTo: Temporal.PlainDate.from(on ?? ''), id: id ?? '' } }
  } catch {
    throw notOfThisList()
  }
}
