import { importUpload } from '@gongshi/service-kit'
import { anImportRoom } from '@gongshi/service-kit/test'
import { reportMonthsIn } from '../src/commands/importing/report-months.ts'
import { divisionHistory } from '../src/domain/division/division-history.ts'
import { registrar } from '../src/domain/importing/office.ts'
import { imports } from '../src/load/imports.ts'
import type { TestRoom } from './open-test-room.ts'

/** What the registrar's offices do with files at the room under test. */
export const aDesk = (room: TestRoom) =>
  anImportRoom({
    room,
    imports,
    upload: importUpload(registrar),
    contextOf: async (acting) => ({
      ...acting,
      divisions: divisionHistory(await room.store.divisions.spans()),
    }),
    reportMonthsOn: reportMonthsIn(room.store),
  })
