import { Readable } from 'node:stream'
import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { type FileStore, remembering, StorageAway } from './file-store.ts'

/** Where the service is, which bucket, and what opens it. */
export type S3Place = {
  /** Left out for Amazon's own. */
  endpoint?: string
  region: string
  bucket: string
  /** Begins every key, so that rooms share a bucket: `procurement/`. */
  prefix: string
  accessKeyId: string
  secretAccessKey: string
}

/** Removals under way at a time. */
const AT_ONCE = 16

/**
 * Any service that speaks S3 as a file store. Large files go in parts of 5 MiB, of which this process holds two at a time; parts of an
 * upload whose process was killed are for the bucket's own rule to remove (AbortIncompleteMultipartUpload).
 */
export function s3Store({ bucket, prefix, ...place }: S3Place): FileStore {
  const client = clientOf(place)
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` })
  return {
    put: async (key, bytes) => {
      const source = remembering(bytes)
      const Body = Readable.from(source.bytes, { objectMode: false })
      const upload = new Upload({ client, params: { ...at(key), Body }, queueSize: 2 })
      try {
        await upload.done()
      } catch (thrown) {
        await upload.abort().catch(() => undefined)
        Body.destroy()
        throw source.blame(thrown)
      }
    },
    get: async (key) => {
      try {
        return (await client.send(new GetObjectCommand(at(key)))).Body as Readable
      } catch (cause) {
        throw new StorageAway('the file cannot be had from the bucket', { cause })
      }
    },
    remove: async (keys) => {
      const remove = (key: string) => client.send(new DeleteObjectCommand(at(key)))
      try {
        for (let from = 0; from < keys.length; from += AT_ONCE)
          await Promise.all(keys.slice(from, from + AT_ONCE).map(remove))
      } catch (cause) {
        throw new StorageAway('the bucket is away', { cause })
      }
    },
  }
}

/** Asks for what every service understands, not only Amazon's own, and waits for none of them long. */
function clientOf(place: Pick<S3Place, 'endpoint' | 'region' | 'accessKeyId' | 'secretAccessKey'>): S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey } = place
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: endpoint !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3000, requestTimeout: 20_000 },
  })
}
