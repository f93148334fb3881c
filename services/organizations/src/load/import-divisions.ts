import { BadRowError, type ImportReport, importRows, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepDivisions, placeOf } from '../commands/division/keep-divisions.ts'
import type { Division } from '../domain/division/division.ts'
import { divisionRow } from './division-row.ts'

/** Imports the GB/T 2260 history: read whole, then kept in one transaction. */
export async function importDivisions(context: Context, source: SourceFile): Promise<ImportReport> {
  const lines = new Map<string, Division>()
  const report = await importRows({
    ...source,
    shape: divisionRow,
    load: async (line) => {
      const place = placeOf(line)
      if (lines.has(place)) throw new BadRowError(`重复的区划 told twice: ${place}`)
      lines.set(place, line)
      return 'loaded'
    },
  })
  const kept = await keepDivisions(context, [...lines.values()])
  const unchanged = kept.filter((outcome) => outcome === 'unchanged').length
  return { ...report, loaded: report.loaded - unchanged, unchanged }
}
