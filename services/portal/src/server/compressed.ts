import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { type Encoding, encodingOf, isCompressible } from './encoding-of.ts'
import { webStream } from './web-stream.ts'

/** A page as this reader takes it: compressed while it is sent, where that is worth it. */
export const compressed = (request: IncomingMessage, page: Response): Response => {
  if (!page.body || !isCompressible(page.headers.get('content-type'))) return page
  const headers = new Headers(page.headers)
  headers.append('vary', 'Accept-Encoding')
  const encoding = request.method === 'HEAD' ? undefined : encodingOf(request)
  const { status, statusText } = page
  if (!encoding || headers.has('content-encoding'))
    return new Response(page.body, { status, statusText, headers })
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  return new Response(squeezed(page.body, encoding), { status, statusText, headers })
}

/** Failures travel both ways: a page that breaks off breaks the connection, a reader who leaves ends the page. */
const squeezed = (body: ReadableStream, encoding: Encoding): ReadableStream => {
  const from = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  const through =
    encoding === 'br' ? createBrotliCompress(quick) : createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })
  from.once('error', (error) => through.destroy(error))
  through.once('close', () => from.destroy())
  return webStream(from.pipe(through))
}

/** Nearly as small as the best, at a fraction of its time and with a window of 64 kB: a hundred answers at once are some MB. */
const quick = {
  // what has been read is sent, too: a long table begins at once
  flush: constants.BROTLI_OPERATION_FLUSH,
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_LGWIN]: 16,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
}
