import { column, onceOver, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { AgencySuccession } from '../../domain/succession/agency-succession.ts'

const { id, char, varchar, int, instant, civilDate, json, optional, key } = column

/** Table `agency_succession`. */
export const successionTable = tableOf<AgencySuccession>({
  name: 'agency_succession',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    fromUscc: char(18),
    toUscc: char(18),
    effectiveOn: civilDate(),
    documentId: id(),
    proposed: json({ at: 'instant' }),
    confirmed: optional(json({ at: 'instant' })),
    tookEffectAt: optional(instant()),
  },
  indices: {
    succession_from: onceOver('fromUscc'),
    succession_to: over('toUscc', 'id'),
  },
})

/** Successions as they are read, held and kept. */
export const successionRows = rowsOf(successionTable)
