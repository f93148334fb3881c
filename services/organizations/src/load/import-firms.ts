import { type ImportReport, importKindFile, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { divisionHistory } from '../domain/division/division-history.ts'
import { firmKind } from './kinds/firm-kind.ts'

/** Imports service firms as a department does with a file of its own. */
export const importFirms = async (context: Context, source: SourceFile): Promise<ImportReport> => {
  const divisions = divisionHistory(await context.store.divisions.spans())
  return importKindFile(firmKind)({ ...context, divisions }, source)
}
