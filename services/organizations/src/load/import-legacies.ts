import { type ImportReport, importRows, orBadRow, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepLegacy } from '../commands/legacy/keep-legacy.ts'
import { divisionHistory } from '../domain/division/division-history.ts'
import { legacyRow } from './legacy-row.ts'

/** Imports rows of an old register that have no code. */
export async function importLegacies(context: Context, source: SourceFile): Promise<ImportReport> {
  const divisions = divisionHistory(await context.store.divisions.spans())
  return importRows({
    ...source,
    shape: legacyRow,
    load: async (told) => orBadRow(await keepLegacy(context, told, divisions)),
  })
}
