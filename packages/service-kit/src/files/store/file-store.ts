import type { Readable } from 'node:stream'

/** Where the bytes of files lie: a folder, or a service that speaks S3. It knows keys and bytes, nothing of what they are. */
export type FileStore = {
  /**
   * Keeps what the stream gives under a new key: all of it or, when the stream fails, nothing.
   *
   * @throws StorageAway when the store fails; what the stream threw, when the stream does
   */
  put: (key: string, bytes: AsyncIterable<Buffer>) => Promise<void>
  /** @throws StorageAway when the store fails or has no such key */
  get: (key: string) => Promise<Readable>
  /** Removes them, and what was begun under them and never finished; keys that are not there are fine. */
  remove: (keys: readonly string[]) => Promise<void>
}

/** The store does not do what it is there for: not reached, full, or without what was put there. */
export class StorageAway extends Error {
  override readonly name = 'StorageAway'
}

/**
 * A stream whose own failure is remembered, so that it can be told from the store's: whoever writes it away throws one of both.
 */
export function remembering(bytes: AsyncIterable<Buffer>) {
  let failure: { error: unknown } | undefined
  return {
    bytes: (async function* () {
      try {
        yield* bytes
      } catch (error) {
        failure = { error }
        throw error
      }
    })(),
    /** What to throw for what was thrown. */
    blame: (thrown: unknown): unknown =>
      failure ? failure.error : new StorageAway('the file store failed', { cause: thrown }),
  }
}
