import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { silentLog } from '@gongshi/service-kit/log'
import { oddRequests, sayRaw } from '@gongshi/testkit'
import { afterEach, describe, expect, test } from '@jest/globals'
import { boardListener } from './board-listener.ts'
import { boardServer } from './board-server.ts'
import { listen } from './listen.ts'
import type { Noted } from './note-access.ts'
import { mostBytesOfForm } from './read-form.ts'
import { reader } from './reader.ts'
import { securityHeaders } from './security-headers.ts'

const ID = '019c0000-0000-7000-8000-00000000000a'

let server: Server
let noticed: Noted[] = []
afterEach(() => {
  noticed = []
  server.closeAllConnections()
  server.close()
})

/** A board with one page, which tells how long the form was; what it throws is a defect. */
const aBoard = async (servePage = told): Promise<number> => {
  const publicUrl = 'http://board.example'
  server = boardServer(
    boardListener({
      publicUrl,
      secure: securityHeaders('https://id.example', 'https://board.example'),
      trustedProxies: 0,
      noteAccess: (_request, _response, noted) => void noticed.push(noted),
      log: silentLog(),
      answerBeside: () => false,
      servePage,
      files: {
        admit: async () => ({ isTaken: true, token: undefined }),
        handIn: async ({ name }) => ({ id: ID, name: `${name} for ${reader().getStore()?.address}` }),
      },
    }),
  )
  return listen(server, { port: 0, host: '127.0.0.1' })
}

const told = async (request: Request): Promise<Response> =>
  new Response(String(request.body ? [...(await request.formData())].length : request.url))

const post = (port: number, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}/zh`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const form = { 'content-type': 'application/x-www-form-urlencoded' }

test('more than 200 odd requests: answered below 500 or hung up on, and the listener lives', async () => {
  const port = await aBoard()
  const table = oddRequests('/zh')
  expect(table.length).toBeGreaterThan(200)
  const answers = await Promise.all(
    table.map(async ({ name, raw }) => ({ name, told: await sayRaw(port, raw) })),
  )
  expect(answers.filter((answer) => answer.told.some((status) => status >= 500))).toEqual([])
  expect((await fetch(`http://127.0.0.1:${port}/zh`)).status).toBe(200)
})

test('attack 23: every answer says that the board is reached by https alone, refusals and failures too', async () => {
  const port = await aBoard(async (request) => {
    if (request.url.endsWith('/broken')) throw new Error('a defect')
    return told(request)
  })
  const address = `http://127.0.0.1:${port}`
  for (const [path, init, status] of [
    ['/zh', {}, 200],
    ['/zh', { method: 'HEAD' }, 200],
    ['/zh', { method: 'PUT' }, 405],
    ['/zh.data', {}, 404],
    ['/broken', {}, 500],
  ] as const) {
    const answer = await fetch(`${address}${path}`, init)
    const hsts = answer.headers.get('strict-transport-security')
    expect([path, answer.status, hsts]).toEqual([path, status, 'max-age=31536000; includeSubDomains'])
  }
})

test('a page that fails, and one that throws before it promises, is a 500 for this reader alone', async () => {
  const port = await aBoard(() => {
    throw new Error('at once')
  })
  expect((await fetch(`http://127.0.0.1:${port}/zh`)).status).toBe(500)
  expect((await fetch(`http://127.0.0.1:${port}/zh`)).status).toBe(500)
})

test('the access log is told the path without what was asked, and what was refused', async () => {
  const port = await aBoard()
  await fetch(`http://127.0.0.1:${port}/zh/search?q=440402199003071234`)
  await sayRaw(port, Buffer.from('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'))
  expect(noticed).toEqual([
    { address: '127.0.0.1', traceId: expect.any(String), what: 'GET /zh/search' },
    { address: '127.0.0.1', traceId: expect.any(String), what: 'GET (no address)', refused: 'HTTP_400' },
  ])
})

test('the page knows the board by its own name, whatever name was asked', async () => {
  const port = await aBoard()
  expect(await (await fetch(`http://127.0.0.1:${port}/zh?a=b`)).text()).toBe('http://board.example/zh?a=b')
})

test('a form’s file is handed in for the reader who sent it, and becomes a word of the form', async () => {
  const port = await aBoard(
    async (request) => new Response(String((await request.formData()).get('evidenceFileIds'))),
  )
  const parts = new FormData()
  parts.set('evidenceFileIds', new Blob(['%PDF-']), 'a.pdf')
  expect(await (await post(port, parts)).text()).toBe(`${ID} a.pdf for 127.0.0.1`)
})

describe('a form has at most 256 KiB', () => {
  const ofSize = (bytes: number) => `a=${'x'.repeat(bytes - 2)}`
  const chunked = (text: string) => new Blob([text]).stream()

  test('so much is taken, in one piece or in chunks', async () => {
    const port = await aBoard()
    expect((await post(port, ofSize(mostBytesOfForm), form)).status).toBe(200)
    expect((await post(port, chunked(ofSize(mostBytesOfForm)), form)).status).toBe(200)
  })

  test('must fail: a byte more, in one piece, in chunks, in parts; a file where none is taken', async () => {
    const port = await aBoard()
    expect((await post(port, ofSize(mostBytesOfForm + 1), form)).status).toBe(413)
    expect((await post(port, chunked(ofSize(mostBytesOfForm + 1)), form)).status).toBe(413)
    const parts = new FormData()
    parts.set('words', ofSize(mostBytesOfForm))
    expect((await post(port, parts)).status).toBe(413)
    const file = new FormData()
    file.set('file', new Blob(['%PDF-']), 'a.pdf')
    expect((await post(port, file)).status).toBe(400)
  })

  test('must fail: 300 MB are refused by what they say of themselves, before a byte of them is read', async () => {
    const port = await aBoard()
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST /zh HTTP/1.1\r\nHost: x\r\nContent-Type: ${form['content-type']}\r\nContent-Length: 300000000\r\n\r\n`,
    )
    const [heard] = await once(socket, 'data')
    expect(String(heard)).toContain('HTTP/1.1 413')
    expect(String(heard).toLowerCase()).toContain('connection: close')
    socket.destroy()
  })
})

describe('what is no form, or no method of the board, is refused below 500', () => {
  test.each(['application/json', 'text/plain', 'multipart/mixed; boundary=x', 'multipart/form-data', 'x'])(
    'must fail: %s is 415',
    async (type) => {
      expect((await post(await aBoard(), 'x', { 'content-type': type })).status).toBe(415)
    },
  )

  test('must fail: a multipart body without its parts is 400', async () => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await post(await aBoard(), 'y', type)).status).toBe(400)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'QUERY'])(
    'must fail: %s is 405',
    async (method) => {
      const port = await aBoard()
      expect(
        await sayRaw(port, Buffer.from(`${method} /zh HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)),
      ).toEqual([405])
    },
  )
})
