import { type ImportReport, importRows, orBadRow, type SourceFile } from '@gongshi/service-kit'
import { keepCodeBlock } from '../commands/code/keep-code-block.ts'
import type { Context } from '../commands/context.ts'
import { codeBlockRow } from './code-block-row.ts'

/** Imports the blocks of codes that the code centre assigned to registrars. */
export const importCodeBlocks = (context: Context, source: SourceFile): Promise<ImportReport> =>
  importRows({
    ...source,
    shape: codeBlockRow,
    load: async (block) => orBadRow(await keepCodeBlock(context, block)),
  })
