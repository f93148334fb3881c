import { type ImportReport, importRows, orBadRow, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepZone } from '../commands/zone/keep-zone.ts'
import { divisionHistory } from '../domain/division/division-history.ts'

import { zoneRow } from './zone-row.ts'

/** Imports the functional zones. */
export async function importZones(context: Context, source: SourceFile): Promise<ImportReport> {
  const divisions = divisionHistory(await context.store.divisions.spans())
  return importRows({
    ...source,
    shape: zoneRow,
    load: async (zone) => orBadRow(await keepZone(context, zone, divisions)),
  })
}
