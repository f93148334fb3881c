import { column, over, tableOf } from '../../database/index.ts'
import type { ImportRun } from './import-run.ts'

const { id, char, varchar, int, smallint, instant, json, optional, key } = column

/** Table `import_run`. */
export const importRunRows = tableOf<ImportRun>({
  name: 'import_run',
  columns: {
    id: key(id()),
    version: int(),
    kind: varchar(32),
    state: varchar(9),
    fileId: id(),
    fileName: varchar(200),
    sha256: char(64),
    header: json(),
    mapping: json(),
    agencyUscc: char(18),
    divisionCode: char(6),
    startedBy: varchar(200),
    editors: optional(json()),
    startedAt: instant(),
    confirmedBy: optional(varchar(200)),
    confirmedAt: optional(instant()),
    actor: json(),
    rowsRead: int(),
    rowsFit: int(),
    rowsSame: int(),
    rowsBad: int(),
    rowsDone: int(),
    loaded: int(),
    unchanged: int(),
    refused: int(),
    problem: optional(json()),
    failures: smallint(),
    waitHours: smallint(),
    updatedAt: instant(),
    reportMonths: optional(smallint()),
    reportLeftAt: optional(instant()),
  },
  indices: {
    run_of_agency: over('agencyUscc', 'id'),
    run_by_state: over('state'),
  },
})
