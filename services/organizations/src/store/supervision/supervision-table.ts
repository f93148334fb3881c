import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'

const { id, char, varchar, text, int, instant, civilDate, json, optional, key } = column

/** Table `supervision_record`. */
export const supervisionTable = tableOf<SupervisionRecord>({
  name: 'supervision_record',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    channel: varchar(10),
    state: varchar(10),
    uscc: char(18),
    divisionCode: char(6),
    subject: varchar(200),
    publicSubject: text(),
    opinion: text(),
    publicOpinion: optional(text()),
    body: optional(varchar(20)),
    saidOn: optional(civilDate()),
    memberName: optional(varchar(200)),
    raisedBy: optional(char(64)),
    recorded: json({ at: 'instant' }),
    fileIds: json(),
    period: json({ fromOn: 'date', dueOn: 'date', alarmOn: 'date' }),
    overdueAt: optional(instant()),
    reply: optional(json({ at: 'instant' })),
    proposal: optional(json({ at: 'instant' })),
    decision: optional(json({ at: 'instant' })),
    escalated: optional(json({ at: 'instant' })),
    withdrawnAt: optional(instant()),
  },
  indices: {
    supervision_of_organization: over('uscc', 'channel', 'id'),
    supervision_by_state: over('state', 'channel', 'id'),
  },
})

/** Records of supervision as they are read, held and kept. */
export const supervisionRows = rowsOf(supervisionTable)
