import { column, onceOver, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'

const { id, char, varchar, int, instant, civilDate, json, optional, key } = column

/** Table `annual_report`. */
export const annualReportTable = tableOf<AnnualReport>({
  name: 'annual_report',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    uscc: char(18),
    orgType: varchar(32),
    divisionCode: char(6),
    registrarUscc: optional(char(18)),
    year: int(),
    sections: json(),
    supervisoryAuthorityUscc: optional(char(18)),
    sentToAuthorityOn: optional(civilDate()),
    fileIds: json(),
    missedAt: optional(instant()),
    filed: optional(json({ at: 'instant' })),
    review: optional(json({ at: 'instant' })),
  },
  indices: {
    report_of_year: onceOver('uscc', 'year'),
    report_by_state: over('state', 'id'),
    report_by_registrar: over('registrarUscc', 'state', 'id'),
  },
})

/** Annual reports as they are read, held and kept. */
export const annualReportRows = rowsOf(annualReportTable)
