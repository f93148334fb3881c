import { type ImportReport, importRows, orBadRow, type SourceFile } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepDelegation } from '../commands/delegation/keep-delegation.ts'
import { delegationRow } from './delegation-row.ts'

/** Imports the delegations that were published before this house was there. */
export const importDelegations = (context: Context, source: SourceFile): Promise<ImportReport> =>
  importRows({
    ...source,
    shape: delegationRow,
    load: async (told) => orBadRow(await keepDelegation(context, told)),
  })
