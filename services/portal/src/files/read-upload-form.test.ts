import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Refused } from '../server/refused.ts'
import type { HandIn } from './hand-in.ts'
import { type FilesOfForm, readUploadForm } from './read-upload-form.ts'
import { uploadPlace } from './upload-fields.ts'

const ID = '019c0000-0000-7000-8000-00000000000a'
/** Words have time: how slow they may be is asked where nothing else is. */
const BOUNDS = { mostBytes: 1000, mostFiles: 2, wordsMs: 30_000 }
let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const taken: { to: string; name: string; size: number; token: string | undefined }[] = []
/** A room that takes everything but what is called `no.pdf`, which it refuses at once, unread. */
const handIn = async ({ to, name, bytes, token }: HandIn) => {
  if (name === 'no.pdf') return { zh: '不行', en: 'no' }
  let size = 0
  for await (const chunk of bytes) size += chunk.length
  taken.push({ to, name, size, token })
  return { id: ID, name }
}

/** A board that answers with the words a form became. */
async function aBoard(over: Partial<FilesOfForm> = {}): Promise<number> {
  taken.length = 0
  server = createServer(async (request, response) => {
    const files: FilesOfForm = {
      bounds: BOUNDS,
      admit: async (fields) => ({ isTaken: true, token: String(fields.get('token')) }),
      placeOf: uploadPlace,
      handIn,
      signal: new AbortController().signal,
      ...over,
    }
    const words = await readUploadForm(request, files).catch((error) => error)
    if (words instanceof Refused) response.writeHead(words.status).end()
    else response.end(JSON.stringify([...words]))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const post = async (port: number, parts: [string, string | [string, number]][]) => {
  const form = new FormData()
  for (const [name, value] of parts)
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([new Uint8Array(value[1])]), value[0])
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: form })
  const text = await answer.text()
  return { status: answer.status, words: text ? (JSON.parse(text) as [string, string][]) : [] }
}

describe('a form with files becomes a form of words', () => {
  test('the files are handed in in the name of who sent it, and stand with those that were there', async () => {
    const port = await aBoard()
    const { words } = await post(port, [
      ['token', 't'],
      ['attachmentFileIds', ''],
      ['attachmentFileIds', `${ID} 旧.pdf`],
      ['attachmentFileIds', ['需求书.pdf', 300_000]],
      ['title', '名称'],
    ])
    expect(taken).toEqual([
      { to: 'procurement/notice-attachment', name: '需求书.pdf', size: 300_000, token: 't' },
    ])
    expect(words).toEqual([
      ['token', 't'],
      ['title', '名称'],
      ['attachmentFileIds', `${ID} 旧.pdf\n${ID} 需求书.pdf`],
    ])
  })

  test('files stand in the order of their choice, whichever is handed in first', async () => {
    const second = Promise.withResolvers<void>()
    const port = await aBoard({
      handIn: async (file) => {
        const line = await handIn(file)
        if (file.name === '一.pdf') await second.promise
        else second.resolve()
        return line
      },
    })
    const { words } = await post(port, [
      ['attachmentFileIds', ['一.pdf', 10]],
      ['attachmentFileIds', ['二.pdf', 10]],
    ])
    expect(taken.map(({ name }) => name)).toEqual(['一.pdf', '二.pdf'])
    expect(words).toEqual([['attachmentFileIds', `${ID} 一.pdf\n${ID} 二.pdf`]])
  })

  test('a field of a generated form, in whichever row, goes where its mutation says', async () => {
    const placeOf = (field: string, verb: string) =>
      uploadPlace(field, verb, { 'pauseNotice papers.fileId': 'procurement/order' })
    const sent = (verb: string) =>
      aBoard({ placeOf }).then((port) =>
        post(port, [
          ['verb', verb],
          ['papers.1.fileId', ''],
          ['papers.1.fileId', ['决定书.pdf', 10]],
        ]),
      )
    expect((await sent('pauseNotice')).words).toEqual([
      ['verb', 'pauseNotice'],
      ['papers.1.fileId', `${ID} 决定书.pdf`],
    ])
    expect(taken.map(({ to }) => to)).toEqual(['procurement/order'])
    expect((await sent('resumeNotice')).status).toBe(400)
  })

  test('a choice left empty is no file; all ticks taken away is an empty list', async () => {
    const { words } = await post(await aBoard(), [
      ['attachmentFileIds', ''],
      ['attachmentFileIds', ['', 0]],
    ])
    expect(words).toEqual([['attachmentFileIds', '']])
    expect(taken).toEqual([])
  })

  test('what is refused is told beside its field; the rest is taken, however much was left unread', async () => {
    const { words } = await post(await aBoard(), [
      ['evidenceFileIds', ['no.pdf', 3_000_000]],
      ['evidenceFileIds', ['yes.pdf', 10]],
    ])
    expect(words).toEqual([
      ['evidenceFileIds', `${ID} yes.pdf`],
      ['evidenceFileIds.refused', '不行\nno'],
    ])
  })

  test('a form that stood open too long keeps its words and loses its files', async () => {
    const port = await aBoard({ admit: async () => ({ isTaken: false, token: undefined }) })
    const { words } = await post(port, [
      ['title', '名称'],
      ['attachmentFileIds', ['a.pdf', 10]],
    ])
    expect(words.map(([name]) => name)).toEqual(['title', 'attachmentFileIds.refused'])
    expect(taken).toEqual([])
  })

  test.each<[string, [string, string | [string, number]][], number]>([
    ['a file where none is taken', [['title', ['a.pdf', 10]]], 400],
    ['more words than fit', [['title', 'x'.repeat(1000)]], 413],
    [
      'a file more than fits',
      [
        ['evidenceFileIds', ['1.pdf', 1]],
        ['evidenceFileIds', ['2.pdf', 1]],
        ['evidenceFileIds', ['3.pdf', 1]],
      ],
      413,
    ],
  ])('must fail: %s', async (_what, parts, status) => {
    expect((await post(await aBoard(), parts)).status).toBe(status)
  })

  test('must fail: a form of somebody else’s, before a byte of its files is passed on', async () => {
    const port = await aBoard({ admit: () => Promise.reject(new Refused(403, 'no')) })
    expect((await post(port, [['evidenceFileIds', ['a.pdf', 10]]])).status).toBe(403)
    expect(taken).toEqual([])
  })

  test('must fail: words that never come', async () => {
    const socket = connect(await aBoard({ bounds: { ...BOUNDS, wordsMs: 200 } }), '127.0.0.1')
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 999\r\n\r\n--b\r\n',
    )
    const [heard] = await once(socket, 'data')
    expect(String(heard)).toContain('HTTP/1.1 408')
    socket.destroy()
  })

  test('must fail: bytes that stand in no field and no file, told beforehand and in chunks (attack 4)', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const body = Buffer.alloc(8 * 1024 * 1024, 'a')
    const chunked = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(97)),
    })
    const asked = { method: 'POST', headers, duplex: 'half' as const }
    for (const sent of [body, chunked]) {
      const address = `http://127.0.0.1:${await aBoard()}/`
      expect((await fetch(address, { ...asked, body: sent })).status).toBe(413)
      server?.closeAllConnections()
      server?.close()
    }
  })

  test('a file many times as long as that is no such thing', async () => {
    const port = await aBoard()
    const { status } = await post(port, [['attachmentFileIds', ['需求书.pdf', 8 * 1024 * 1024]]])
    expect([status, taken[0]?.size]).toEqual([200, 8 * 1024 * 1024])
  })
})

test('what the contract says of a form’s field comes before what a name has always meant', () => {
  const forms = { 'raiseAlarm evidenceFileIds': 'compliance/alarm' }
  expect(uploadPlace('evidenceFileIds', 'raiseAlarm', forms)).toBe('compliance/alarm')
  expect(uploadPlace('evidenceFileIds', 'raiseObjection', forms)).toBe('procurement/objection-evidence')
  expect(uploadPlace('toString', '', forms)).toBeUndefined()
})
