import { type ImportReport, importRows, orBadRow, type SourceFile } from '@gongshi/service-kit'
import { keepAgency } from '../commands/agency/keep-agency.ts'
import type { Context } from '../commands/context.ts'
import { divisionHistory } from '../domain/division/division-history.ts'
import { agencyRow } from './agency-row.ts'

/** Imports the public agencies. */
export async function importAgencies(context: Context, source: SourceFile): Promise<ImportReport> {
  const divisions = divisionHistory(await context.store.divisions.spans())
  return importRows({
    ...source,
    shape: agencyRow,
    load: async (agency) => orBadRow(await keepAgency(context, agency, divisions)),
  })
}
