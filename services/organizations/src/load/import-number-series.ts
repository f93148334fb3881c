import { type ImportReport, importRows, orBadRow, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepNumberSeries } from '../commands/number/keep-number-series.ts'
import { numberSeriesRow } from './number-series-row.ts'

/** Imports the series agencies number their documents by. */
export const importNumberSeries = (context: Context, source: SourceFile): Promise<ImportReport> =>
  importRows({
    ...source,
    shape: numberSeriesRow,
    load: async (series) => orBadRow(await keepNumberSeries(context, series)),
  })
