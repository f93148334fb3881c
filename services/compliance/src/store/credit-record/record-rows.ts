import type { DayKind } from '@gongshi/domain-kit'
import {
  civilDateColumn,
  fenColumn,
  idColumn,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import type { CreditRecord } from '../../domain/credit-record/credit-record.ts'

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
    id: idColumn({ primary: true }),
    uscc: { type: 'char', length: 18 },
    category: { type: 'varchar', length: 20 },
    matter: { type: 'varchar', length: 32, nullable: true },
    summary: { type: 'varchar', length: 500 },
    publicSummary: { type: 'text', name: 'public_summary', nullable: true },
    formedOn: civilDateColumn({ name: 'formed_on' }),
    enteredOn: civilDateColumn({ name: 'entered_on' }),
    fineFen: fenColumn({ name: 'fine_fen', nullable: true }),
    until: civilDateColumn({ name: 'until_on', nullable: true }),
    individuals: { type: 'json' },
    basisRule: { type: 'varchar', length: 64, name: 'basis_rule', nullable: true },
    shownUntil: civilDateColumn({ name: 'shown_until', nullable: true }),
    entryDays: { type: 'smallint', name: 'entry_days', nullable: true },
    entryUnit: { type: 'varchar', length: 8, name: 'entry_unit', nullable: true },
    contentHash: { type: 'char', length: 64, name: 'content_hash' },
    ...stampColumns,
  },
})
