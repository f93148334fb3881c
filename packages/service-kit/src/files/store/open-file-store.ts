import { fileURLToPath } from 'node:url'
import type { FileSettings } from '../file-settings.ts'
import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'

type Place = Pick<
  FileSettings,
  'FILES_STORE' | 'FILES_S3_ENDPOINT' | 'FILES_S3_REGION' | 'FILES_S3_KEY_ID' | 'FILES_S3_SECRET'
>

/** The file store a room's settings name; what speaks S3 is loaded only where it is used. */
export async function openFileStore(place: Place): Promise<FileStore> {
  const url = new URL(place.FILES_STORE)
  if (url.protocol === 'file:') return folderStore(fileURLToPath(url))
  const { FILES_S3_KEY_ID: accessKeyId, FILES_S3_SECRET: secretAccessKey } = place
  if (!accessKeyId || !secretAccessKey)
    throw new Error('FILES_STORE is a bucket, so FILES_S3_KEY_ID and FILES_S3_SECRET must be set')
  const { s3Store } = await import('./s3-store.ts')
  return s3Store({
    endpoint: place.FILES_S3_ENDPOINT,
    region: place.FILES_S3_REGION,
    bucket: url.hostname,
    prefix: url.pathname.slice(1),
    accessKeyId,
    secretAccessKey,
  })
}
