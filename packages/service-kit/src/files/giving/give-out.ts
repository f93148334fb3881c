import type { WrappingKeys } from '../../keys/wrapping-keys.ts'
import { opened } from '../envelope/envelope.ts'
import type { FileStore } from '../store/file-store.ts'
import type { StoredFile } from '../stored-file.ts'
import type { Files } from '../tables/files-in.ts'
import { verified } from './verified.ts'

/** What a room gives files out with. */
export type Outgiving = { files: Pick<Files, 'blobOf'>; store: FileStore; keys?: WrappingKeys }

/**
 * A file's bytes, opened when they are sealed.
 *
 * @throws StorageAway when the store does not give them
 */
export async function giveOut(
  { files, store, keys }: Outgiving,
  { id, sha256 }: Pick<StoredFile, 'id' | 'sha256'>,
): Promise<AsyncIterable<Buffer>> {
  const blob = await files.blobOf(id)
  if (!blob) throw new Error('a file without its bytes')
  if (!blob.wrapped) return verified(await store.get(blob.id), sha256)
  if (!keys) throw new Error('a file is sealed, so FILES_KEYS must be set')
  const key = keys.open(blob.id, blob.wrapped)
  return verified(opened(await store.get(blob.id), key), sha256)
}
