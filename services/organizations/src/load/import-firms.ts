import { type ImportReport, importRows } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepFirm } from '../commands/keep-firm.ts'
import { firmRow } from './firm-row.ts'
import type { File } from './sources.ts'

/** Imports the service firms. */
export async function importFirms(context: Context, source: File): Promise<ImportReport> {
  return importRows({ ...source, shape: firmRow, load: (firm) => keepFirm(context, firm) })
}
