import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type Encoding, encodingOf, isCompressible } from './encoding-of.ts'
import type { Target } from './target-of.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
}

type File = {
  body: Buffer
  type: string
  etag: string
  forever: boolean
  /** As it was sent to whoever took it smaller. */
  compressed: Map<Encoding, Buffer>
}

/**
 * The built files, held in memory (they are few); names with a hash are kept for a year by the browser. Each is compressed once, when it is
 * first asked for: hundreds of them at a start were ten seconds of it.
 */
export const staticFiles = async (folder: string) => {
  const files = new Map<string, File>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const body = await readFile(path)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const address = `/${relative(folder, path)}`
    const type = types[extname(path)] ?? 'application/octet-stream'
    files.set(address, {
      body,
      etag,
      type,
      forever: address.startsWith('/assets/'),
      compressed: new Map(),
    })
  }
  return ({ pathname }: Target, request: IncomingMessage, response: ServerResponse): boolean => {
    const file = files.get(pathname)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    response.setHeader('etag', file.etag)
    response.setHeader('cache-control', file.forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (request.headers['if-none-match'] === file.etag) response.writeHead(304).end()
    else send(file, request, response)
    return true
  }
}

/** A few hundredths larger than at its best, and whoever asks first does not wait for it. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

const send = (file: File, request: IncomingMessage, response: ServerResponse) => {
  const encoding = isCompressible(file.type) ? encodingOf(request) : undefined
  const body = encoding ? compressedOnce(file, encoding) : file.body
  response
    .setHeader('vary', 'Accept-Encoding')
    .writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
    .end(request.method === 'HEAD' ? undefined : body)
}

function compressedOnce({ body, compressed }: File, encoding: Encoding): Buffer {
  const kept = compressed.get(encoding) ?? compress[encoding](body)
  compressed.set(encoding, kept)
  return kept
}

const compress: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) => brotliCompressSync(body, QUICKLY),
  gzip: (body) => gzipSync(body),
}
