import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { Disclosure } from '../../domain/disclosure/disclosure.ts'

const { id, char, varchar, int, instant, civilDate, json, optional, key } = column

/** Table `disclosure`. */
export const disclosureTable = tableOf<Disclosure>({
  name: 'disclosure',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    uscc: char(18),
    divisionCode: char(6),
    registrarUscc: optional(char(18)),
    item: varchar(20),
    ground: varchar(16),
    event: varchar(200),
    happenedOn: civilDate(),
    opened: json({ at: 'instant' }),
    period: json({ fromOn: 'date', dueOn: 'date', alarmOn: 'date' }),
    overdueAt: optional(instant()),
    published: optional(json({ at: 'instant' })),
  },
  indices: {
    disclosure_of_organization: over('uscc', 'id'),
    disclosure_by_state: over('state', 'id'),
    disclosure_by_registrar: over('registrarUscc', 'state', 'id'),
  },
})

/** Disclosures as they are read, held and kept. */
export const disclosureRows = rowsOf(disclosureTable)
