import { civilDateColumn, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { Division } from '../../domain/division/division.ts'

export type DivisionRow = Omit<Division, 'successors'> & { successors: Division['successors'] } & Stamped

/** Table `division`: one row for each line of the history. */
export const divisionRows = tableOf<DivisionRow>({
  name: 'division',
  columns: {
    code: { type: 'char', length: 6, primary: true },
    validFrom: civilDateColumn({ name: 'valid_from', primary: true }),
    validTo: civilDateColumn({ name: 'valid_to', nullable: true }),
    name: { type: 'varchar', length: 60 },
    level: { type: 'varchar', length: 12 },
    status: { type: 'varchar', length: 12 },
    provinceName: { type: 'varchar', length: 60, name: 'province_name' },
    prefectureName: { type: 'varchar', length: 60, name: 'prefecture_name', nullable: true },
    successors: { type: 'json' },
    ...stampColumns,
  },
})
