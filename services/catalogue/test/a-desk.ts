import { importUpload } from '@gongshi/service-kit'
import { anImportRoom } from '@gongshi/service-kit/test'
import { reportMonthsIn } from '../src/commands/importing/report-months.ts'
import { finance } from '../src/domain/importing/office.ts'
import { imports } from '../src/load/imports.ts'
import type { TestRoom } from './open-test-room.ts'

/** What finance does with files at the room under test. */
export const aDesk = (room: TestRoom) =>
  anImportRoom({
    room,
    imports,
    upload: importUpload(finance),
    contextOf: async (acting) => ({ ...acting, codes: new Set() }),
    reportMonthsOn: reportMonthsIn(room.store),
  })

/** A small edition as a department keeps it. */
export const someItems = `代码,名称,类别,品目代码
A,公共服务,公共服务,
A10,社区服务,公共服务,
A1003,养老服务,公共服务,
B,政府履职所需辅助性服务,政府履职所需辅助性服务,
`
