import { type ImportReport, importRows, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepFirm } from '../commands/firm/keep-firm.ts'
import { firmRow } from './firm-row.ts'

/** Imports the service firms. */
export async function importFirms(context: Context, source: SourceFile): Promise<ImportReport> {
  return importRows({ ...source, shape: firmRow, load: (firm) => keepFirm(context, firm) })
}
