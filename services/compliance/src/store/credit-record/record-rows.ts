import type { DayKind } from '@gongshi/domain-kit'
import { column, onceOver, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { CreditRecord } from '../../domain/credit-record/credit-record.ts'

const { id, char, varchar, text, smallint, fen, civilDate, json, optional, named, key } = column

export type RecordRow = Omit<CreditRecord, 'entryDuty' | 'publicSummary'> & {
  /** Null in rows of before anything was screened: they are screened as they are read. */
  publicSummary: string | null
  entryDays: number | null
  entryUnit: DayKind | null
  contentHash: string
} & Stamped

/** Table `credit_record`; `content_hash` keeps one record from being entered twice. */
export const recordRows = tableOf<RecordRow>({
  name: 'credit_record',
  columns: {
    id: key(id()),
    uscc: char(18),
    category: varchar(20),
    matter: optional(varchar(32)),
    summary: varchar(500),
    publicSummary: optional(text()),
    formedOn: civilDate(),
    enteredOn: civilDate(),
    fineFen: optional(fen()),
    until: optional(named('until_on', civilDate())),
    individuals: json(),
    basisRule: optional(varchar(64)),
    shownUntil: optional(civilDate()),
    entryDays: optional(smallint()),
    entryUnit: optional(varchar(8)),
    contentHash: char(64),
    ...stampColumns,
  },
  indices: {
    record_once: onceOver('contentHash'),
    record_by_organization: over('uscc', 'formedOn', 'id'),
  },
})
