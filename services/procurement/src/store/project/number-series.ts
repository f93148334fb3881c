import type { DivisionCode } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'

/** Table `number_series`. */
export const numberSeriesTable = tableOf<{ series: string; lastSerial: number }>({
  name: 'number_series',
  columns: { series: column.key(column.varchar(64)), lastSerial: column.int() },
})

/** Running numbers. */
export type NumberSeries = {
  nextSerial: (series: { year: number; divisionCode: DivisionCode }) => Promise<number>
}

/** One serial per year and division; a number taken by a transaction that fails may be given again (domain specification 2.3). */
export function numberSeriesIn(tx: EntityManager): NumberSeries {
  return {
    nextSerial: async ({ year, divisionCode }) => {
      const series = `project ${year} ${divisionCode}`
      await tx.query(
        'insert into number_series (series, last_serial) values (?, 1) on duplicate key update last_serial = last_serial + 1',
        [series],
      )
      const [row] = await tx.query('select last_serial as serial from number_series where series = ?', [
        series,
      ])
      return Number(row.serial)
    },
  }
}
