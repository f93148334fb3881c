import { column, onceOver, stampColumns, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { MechanismCheck } from '../../domain/mechanism/mechanism-check.ts'
import { type OwnRecords, type OwnRow, ownRecordsIn } from '../organization/own-records.ts'

const { id, char, varchar, int, flag, key } = column

/** Table `mechanism_check`. */
export const mechanismCheckRows = tableOf<OwnRow<MechanismCheck>>({
  name: 'mechanism_check',
  columns: {
    id: key(id()),
    uscc: char(18),
    mechanism: varchar(32),
    checkYear: int(),
    score: int(),
    fileId: id(),
    isVerified: flag(),
    ...stampColumns,
  },
  indices: { mechanism_check_of_year: onceOver('uscc', 'mechanism', 'checkYear') },
})

/** How organizations checked their six mechanisms: six a year of each at most. */
export type MechanismChecks = OwnRecords<MechanismCheck>

export const mechanismChecksIn = (tx: EntityManager): MechanismChecks =>
  ownRecordsIn<MechanismCheck>(tx.getRepository(mechanismCheckRows))
