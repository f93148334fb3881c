import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'

const { id, char, varchar, text, int, instant, json, optional, key } = column

/** Table `member_appeal`. */
export const appealTable = tableOf<MemberAppeal>({
  name: 'member_appeal',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    uscc: char(18),
    divisionCode: char(6),
    addresseeUscc: char(18),
    memberName: varchar(200),
    topic: varchar(200),
    text: text(),
    fileIds: json(),
    sent: json({ at: 'instant' }),
    period: json({ fromOn: 'date', dueOn: 'date', alarmOn: 'date' }),
    overdueAt: optional(instant()),
    reply: optional(json({ at: 'instant' })),
    withdrawn: optional(json({ at: 'instant' })),
  },
  indices: {
    appeal_of_organization: over('uscc', 'id'),
    appeal_by_state: over('state', 'id'),
    appeal_by_addressee: over('addresseeUscc', 'state', 'id'),
  },
})

/** Appeals as they are read, held and kept. */
export const appealRows = rowsOf(appealTable)
