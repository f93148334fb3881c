import { type Actor, contentHash, newId } from '@gongshi/domain-kit'
import type { DataSource } from 'typeorm'
import type { Clock } from '../../clock/clock.ts'
import { isDuplicateKey } from '../../database/database-errors.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { WrappingKeys } from '../../keys/wrapping-keys.ts'
import { sealed } from '../envelope/envelope.ts'
import { fileRefusals } from '../file-refusals.ts'
import { endingsOf, type MediaType, mediaTypeNamed } from '../media/media-types.ts'
import { readableName } from '../media/readable-name.ts'
import { type Scan, type Scanner, ScannerAway } from '../scan/scanner.ts'
import { type FileStore, StorageAway } from '../store/file-store.ts'
import type { StoredFile } from '../stored-file.ts'
import { type Blob, blobArrived, blobArrives, blobBrokenOff } from '../tables/blobs.ts'
import { filesIn } from '../tables/files-in.ts'
import { isSealed, type UploadRule } from '../upload-rule.ts'
import { type Measure, measured } from './measured.ts'
import { type Pace, paced, patience } from './paced.ts'

/** What a room takes files in with. */
export type Intake = {
  dataSource: DataSource
  clock: Clock
  store: FileStore
  /** Files are looked through when there is one; while it is away none are taken. */
  scanner?: Scanner
  /** What sealed files are sealed under. */
  keys?: WrappingKeys
  mostBytes: number
  orphanHours: number
  pace?: Pace
}

/** One file as it comes. */
export type Upload = {
  purpose: string
  rule: UploadRule
  name: string
  bytes: AsyncIterable<Buffer>
  actor: Actor
}

/**
 * Takes one file in while it comes, holding no more of it than a few pieces: nothing is kept unless all of it came, is what its name
 * says and was passed; and no transaction waits for the sender.
 *
 * @returns the file, which leaves by itself unless a record adopts it
 * @throws RequestRefused with the reason; nothing is kept then
 */
export async function takeIn(intake: Intake, upload: Upload): Promise<StoredFile> {
  const { dataSource, keys } = intake
  const { name, mediaType } = named(upload)
  const id = newId()
  const own = isSealed(upload.rule) ? keysOf(keys).make(id) : undefined
  const blob: Blob = { id, ...(own ? { wrapped: own.wrapped } : {}) }
  await blobArrives(dataSource, blob)
  try {
    const measure = await bring(intake, upload, { id, mediaType, key: own?.key })
    return await enter(intake, upload, { blob, measure, name, mediaType })
  } catch (error) {
    await blobBrokenOff(dataSource, id).catch(() => undefined)
    throw refusalOf(error)
  }
}

/** The name and what it says the file is. */
function named({ name: given, rule }: Upload): { name: string; mediaType: MediaType } {
  const name = readableName(given)
  if (!name) throw fileRefusals.name()
  const mediaType = mediaTypeNamed(name)
  if (!mediaType || !rule.mediaTypes.includes(mediaType)) throw fileRefusals.kind(endingsIn(rule))
  return { name, mediaType }
}

const endingsIn = ({ mediaTypes }: UploadRule): string[] => mediaTypes.flatMap(endingsOf)

/** Brings the bytes into the store, looked at on their way. */
async function bring(
  { store, scanner, mostBytes, pace = patience }: Intake,
  { bytes, rule }: Upload,
  { id, mediaType, key }: { id: string; mediaType: MediaType; key?: Buffer },
): Promise<Measure> {
  const scan: Scan | undefined = await scanner?.begin()
  let measure: Measure | undefined
  try {
    const endings = endingsIn(rule)
    const passed = measured(paced(bytes, pace), { mediaType, mostBytes, endings, scan }, (told) => {
      measure = told
    })
    await store.put(id, key ? sealed(passed, key) : passed)
  } finally {
    scan?.end()
  }
  if (!measure) throw new Error('a file store kept a file without reading it to its end')
  return measure
}

type Passed = { blob: Blob; measure: Measure; name: string; mediaType: MediaType }

/** Enters the file; where the same bytes arrive at the same moment, the second finds the first. */
async function enter(intake: Intake, upload: Upload, passed: Passed): Promise<StoredFile> {
  const { dataSource, clock, scanner, orphanHours } = intake
  const { blob, measure, name, mediaType } = passed
  const { purpose, rule, actor } = upload
  const entering = () =>
    inTransaction(dataSource, async (tx) => {
      const file: StoredFile = {
        id: newId(),
        purpose,
        name,
        mediaType,
        ...measure,
        classification: rule.classification,
        uploadedAt: await clock.now(tx),
        ...(actor.kind === 'person' ? { uploadedBy: signInOf(actor.subject) } : {}),
        isScanned: scanner !== undefined,
        orphanHours,
      }
      await filesIn(tx).add(file, await blobArrived(tx, blob, measure.sha256))
      return file
    })
  return entering().catch((error) => {
    if (isDuplicateKey(error)) return entering()
    throw error
  })
}

/** The fingerprint of a sign-in, by which whoever handed a file in is told from others. */
export const signInOf = (subject: string): string => contentHash(subject)

function keysOf(keys: WrappingKeys | undefined): WrappingKeys {
  if (!keys) throw new Error('sealed files are taken, so FILES_KEYS must be set')
  return keys
}

function refusalOf(error: unknown): unknown {
  if (error instanceof StorageAway) return Object.assign(fileRefusals.storageAway(), { cause: error })
  if (error instanceof ScannerAway) return Object.assign(fileRefusals.scannerAway(), { cause: error })
  return error
}
