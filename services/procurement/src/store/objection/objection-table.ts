import { column, onceOver, over, partWithout, type Rows, rowsOf, tableOf } from '@gongshi/service-kit'
import type { Objection, ObjectionFacts, ObjectionParty } from '../../domain/objection/objection.ts'

const { id, char, varchar, text, int, flag, instant, civilDate, json, optional, named, key } = column

/** Table `objection`. */
export const objectionTable = tableOf<Objection>({
  name: 'objection',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    projectId: id(),
    noticeId: optional(id()),
    purchaserUscc: char(18),
    divisionCode: char(6),
    kind: varchar(20),
    matter: optional(varchar(20)),
    state: varchar(20),
    grounds: text(),
    publicGrounds: optional(text()),
    isBlocking: flag(),
    receivedAt: instant(),
    period: optional(named('running_period', json({ fromOn: 'date', lateAt: 'instant' }))),
    replyDueOn: optional(civilDate()),
    replyDueAt: optional(instant()),
    alarmAt: optional(instant()),
    alarmedAt: optional(instant()),
    overdueAt: optional(instant()),
    onceOverdue: optional(json({ replyDueOn: 'date', replyDueAt: 'instant', alarmAt: 'instant' })),
    handedToFinanceAt: optional(instant()),
    correctByOn: optional(civilDate()),
    correctByAt: optional(instant()),
    outcome: optional(text()),
    decidedAt: optional(instant()),
    corrections: int(),
  },
  indices: {
    objection_of_project: over('projectId', 'id'),
    objection_by_due: over('state', 'replyDueAt', 'id'),
  },
})

/** Table `objection_party`. */
export const partyTable = tableOf<ObjectionParty>({
  name: 'objection_party',
  columns: {
    objectionId: key(id()),
    name: varchar(100),
    evidence: json(),
    receiptHash: char(64),
    matterHash: char(64),
    raisedBy: optional(char(64)),
  },
  indices: { party_by_matter: onceOver('matterHash'), party_by_receipt: over('receiptHash') },
})

/** Objections, and apart from them who raised them, as they are read, held and kept. */
export const objectionRows = rowsOf(objectionTable)
export const partyRows = rowsOf(partyTable)

/** Objections without their long texts, for whoever judges many and shows none. */
export const objectionFacts: Rows<ObjectionFacts> = partWithout(objectionTable, [
  'grounds',
  'publicGrounds',
  'outcome',
])
