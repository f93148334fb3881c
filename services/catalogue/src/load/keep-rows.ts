import { type ImportReport, importRows } from '@gongshi/service-kit'
import type { z } from 'zod'
import type { Keeper } from '../store/keeper.ts'
import type { LoadFile } from './loading.ts'

type Keeping<S extends z.ZodType, Row> = LoadFile & {
  shape: S
  /** @throws BadRowError to refuse the line */
  toRow: (line: z.infer<S>) => Row
  keeper: Pick<Keeper<Row>, 'keep' | 'write'>
}

/** Reads a file's lines, keeps the good ones together and reports the others. */
export async function keepRows<S extends z.ZodType, Row>(keeping: Keeping<S, Row>): Promise<ImportReport> {
  const { file, text, shape, toRow, keeper } = keeping
  const report = await importRows({ file, text, shape, load: async (line) => keeper.keep(toRow(line)) })
  await keeper.write()
  return report
}
