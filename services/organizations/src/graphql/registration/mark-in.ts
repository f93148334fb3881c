import { markOf } from '../../domain/person/mark-of.ts'
import { readIdNo } from '../../domain/person/read-id-no.ts'
import type { ToldRepresentative } from '../../domain/registration/legal-representative.ts'

/** The number of a paper ends here: below goes its mark, or that it is none. */
export function markIn(
  told: string | null | undefined,
  personKey: string,
): Pick<ToldRepresentative, 'person'> {
  if (!told) return {}
  const idNo = readIdNo(told)
  return { person: idNo ? { hash: markOf(idNo, personKey) } : 'UNREAD' }
}
