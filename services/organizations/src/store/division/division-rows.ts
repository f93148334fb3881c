import { column, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import type { Division } from '../../domain/division/division.ts'

const { char, varchar, civilDate, json, optional, key } = column

export type DivisionRow = Omit<Division, 'successors'> & { successors: Division['successors'] } & Stamped

/** Table `division`: one row for each line of the history. */
export const divisionRows = tableOf<DivisionRow>({
  name: 'division',
  columns: {
    code: key(char(6)),
    validFrom: key(civilDate()),
    validTo: optional(civilDate()),
    name: varchar(60),
    level: varchar(12),
    status: varchar(12),
    provinceName: varchar(60),
    prefectureName: optional(varchar(60)),
    successors: json(),
    ...stampColumns,
  },
})
