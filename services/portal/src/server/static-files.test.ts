import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { staticFiles } from './static-files.ts'
import { targetOf } from './target-of.ts'

const sheet = 'body{color:red}'.repeat(500)
let server: Server
let folder: string
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A server of these files, all as old as the hills; what is none of them is 404. */
async function serving(files: Record<string, string>): Promise<number> {
  folder = mkdtempSync(join(tmpdir(), 'gongshi-static-'))
  mkdirSync(join(folder, 'assets'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    utimesSync(join(folder, name), 0, 0)
  }
  const serve = await staticFiles(folder)
  server = createServer((asked, response) => {
    if (!serve(targetOf(asked.url), asked, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

type Told = { status?: number; bytes: number; headers: Record<string, unknown> }
const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Told>((resolve, reject) => {
    const asked = request({ port, path, method, headers, agent: false }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve({ status: answer.statusCode, bytes, headers: answer.headers }))
    })
    asked.on('error', reject).end()
  })

const PATH = '/assets/a-x1.css'
const withSheet = () => serving({ 'assets/a-x1.css': sheet, 'robots.txt': 'a' })

test('names with a hash are kept for good, others are asked about again; each has its type', async () => {
  const port = await withSheet()
  expect((await ask(port, PATH)).headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  expect((await ask(port, '/robots.txt')).headers['cache-control']).toBe('no-cache')
})

test('ADR 44: an encoding that is not taken is not sent', async () => {
  const port = await withSheet()
  const encodingFor = async (taken: string) =>
    (await ask(port, PATH, { 'accept-encoding': taken })).headers['content-encoding']
  expect(await encodingFor('br, gzip')).toBe('br')
  expect(await encodingFor('br;q=0, gzip')).toBe('gzip')
  expect(await encodingFor('br;q=0, gzip;q=0')).toBeUndefined()
})

test('ADR 44: the mark is of the content: another content of the same size and age has another', async () => {
  const markOf = async (text: string) => {
    const port = await serving({ 'assets/a-x1.css': text })
    const { etag } = (await ask(port, PATH)).headers
    expect((await ask(port, PATH, { 'if-none-match': String(etag) })).status).toBe(304)
    server.close()
    return etag
  }
  expect(await markOf(sheet)).not.toBe(await markOf(sheet.replaceAll('red', 'tan')))
})

test('ADR 44: a file that is gone since the start is still there, for whoever has the page that names it', async () => {
  const port = await withSheet()
  rmSync(folder, { recursive: true })
  expect(await ask(port, PATH)).toMatchObject({ status: 200, bytes: sheet.length })
})

test.each(['bytes=9-1', 'x', 'bytes=-5', 'bytes=0-1,5-6', 'bytes=99999-'])(
  'ADR 44: whatever is asked of a part, it is the whole: Range: %s',
  async (range) => {
    expect(await ask(await withSheet(), PATH, { range })).toMatchObject({ status: 200, bytes: sheet.length })
  },
)

test('HEAD tells what GET would; nothing else is answered here', async () => {
  const port = await withSheet()
  expect(await ask(port, PATH, {}, 'HEAD')).toMatchObject({
    status: 200,
    bytes: 0,
    headers: { 'content-length': String(sheet.length) },
  })
  expect((await ask(port, PATH, {}, 'POST')).status).toBe(404)
  expect((await ask(port, '/assets/..%2frobots.txt')).status).toBe(404)
})
