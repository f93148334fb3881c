import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHeaders } from '@remix-run/node-fetch-server'
import { type FilesOfForm, readUploadForm } from '../files/read-upload-form.ts'
import { uploadPlace } from '../files/upload-fields.ts'
import { mostBytesOfForm, readForm } from './read-form.ts'
import { Refused } from './refused.ts'
import type { Target } from './target-of.ts'

const bounds = { mostBytes: mostBytesOfForm, mostFiles: 20, wordsMs: 30_000 }

/** Whose files are taken, and where they go. */
export type FilesTaken = {
  admit: (head: Request, fields: FormData) => ReturnType<FilesOfForm['admit']>
  handIn: FilesOfForm['handIn']
}

/**
 * A request as pages read it: its address begins with the board's own, whatever name the caller used, and its signal
 * falls when the reader leaves. A form with files is a form of words by then: the files are with the room.
 *
 * @throws Refused when its body is no form the board takes
 */
export const requestOf = async (
  { target: { pathname, search }, origin, files }: { target: Target; origin: string; files: FilesTaken },
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<Request> => {
  const left = new AbortController()
  response.once('close', () => response.writableFinished || left.abort())
  const headers = createHeaders(incoming)
  const init = { method: incoming.method, headers, signal: left.signal }
  const address = `${origin}${pathname}${search}`
  if (incoming.method !== 'POST') return new Request(address, init)
  if (isWithFiles(incoming)) {
    const head = new Request(address, { headers })
    const forThisReader = AsyncLocalStorage.snapshot()
    const words = await readUploadForm(incoming, {
      bounds,
      placeOf: uploadPlace,
      admit: (fields) => files.admit(head, fields),
      // files are heard of from the connection, which does not know for whom the board is asking
      handIn: (file) => forThisReader(() => files.handIn(file)),
      signal: left.signal,
    })
    headers.delete('content-length')
    headers.set('content-type', 'application/x-www-form-urlencoded')
    return new Request(address, { ...init, headers, body: words.toString() })
  }
  const request = new Request(address, { ...init, body: await readForm(incoming) })
  await request
    .clone()
    .formData()
    .catch(() => {
      throw new Refused(400, 'The form cannot be read.')
    })
  return request
}

/** Files come in parts. */
const isWithFiles = ({ headers }: IncomingMessage): boolean =>
  /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '') && !headers['content-encoding']
