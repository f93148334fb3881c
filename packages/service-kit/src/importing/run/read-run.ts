import { tooManyBytes } from '../table/breaches.ts'
import { MOST_BYTES } from '../table/limits.ts'
import { readTable } from '../table/read-table.ts'
import { type Table, UnreadableTable } from '../table/table.ts'
import type { ImportRun } from './import-run.ts'
import type { Working } from './working.ts'

/**
 * The table in an import's file: the very bytes that were handed in, or none.
 *
 * @throws UnreadableTable when it holds no table, or more than an import takes; StorageAway when the store does not give it
 */
export async function readRun(
  { bytesOf }: Pick<Working, 'bytesOf'>,
  { fileId, sha256 }: Pick<ImportRun, 'fileId' | 'sha256'>,
): Promise<Table> {
  const chunks: Buffer[] = []
  let taken = 0
  for await (const chunk of await bytesOf({ id: fileId, sha256 })) {
    taken += chunk.length
    if (taken > MOST_BYTES) throw new UnreadableTable(tooManyBytes)
    chunks.push(chunk)
  }
  return readTable(Buffer.concat(chunks))
}
