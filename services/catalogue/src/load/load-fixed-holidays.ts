import type { ImportReport } from '@gongshi/service-kit'
import { fixedHolidayLine, toFixedHoliday } from './fixed-holiday-line.ts'
import { keepRows } from './keep-rows.ts'
import type { LoadFile, Loading } from './loading.ts'

/** The statutory days off with a solar date of their own (domain specification 6.9). */
export const loadFixedHolidays = ({ store }: Loading, file: LoadFile): Promise<ImportReport> =>
  store.transaction(async (tx) =>
    keepRows({
      ...file,
      shape: fixedHolidayLine,
      toRow: toFixedHoliday,
      keeper: await tx.fixedHolidays.keeper(),
    }),
  )
