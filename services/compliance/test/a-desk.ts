import { importUpload } from '@gongshi/service-kit'
import { anImportRoom } from '@gongshi/service-kit/test'
import { reportMonthsAt } from '../src/commands/importing/report-months.ts'
import { remembering } from '../src/commands/remembering.ts'
import { enforcement } from '../src/domain/importing/office.ts'
import { imports } from '../src/load/imports.ts'
import type { TestRoom } from './open-test-room.ts'

/** What enforcement does with files at the room under test. */
export const aDesk = (room: TestRoom) =>
  anImportRoom({
    room,
    imports,
    upload: importUpload(enforcement),
    contextOf: async (acting) => ({ ...acting, catalogue: remembering(room.catalogue) }),
    reportMonthsOn: reportMonthsAt(room.catalogue),
  })
