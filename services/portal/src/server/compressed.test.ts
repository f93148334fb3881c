import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { compressed } from './compressed.ts'

const asking = (accept: string | undefined, method = 'GET') =>
  ({ method, headers: accept === undefined ? {} : { 'accept-encoding': accept } }) as IncomingMessage
const words = '公示'.repeat(2_000)
const page = (type = 'text/html; charset=utf-8') => new Response(words, { headers: { 'content-type': type } })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('a page is compressed as its reader takes it (board 20)', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
  ])('%s: %s', async (accept, encoding) => {
    const answer = compressed(asking(accept), page())
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const bytes = await bytesOf(answer)
    expect(bytes.length).toBeLessThan(1_000)
    expect(String(encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes))).toBe(words)
  })

  test.each([undefined, '', 'identity', 'br;q=0, gzip;q=0', 'zstd'])(
    'must fail: %s takes it as it is',
    async (accept) => {
      const answer = compressed(asking(accept), page())
      expect(answer.headers.get('content-encoding')).toBeNull()
      expect(String(await bytesOf(answer))).toBe(words)
    },
  )

  test.each(['text/csv', 'application/rss+xml', 'application/feed+json', 'image/svg+xml', 'text/calendar'])(
    '%s is words',
    (type) => expect(compressed(asking('br'), page(type)).headers.get('content-encoding')).toBe('br'),
  )

  test('must fail: a workbook is compressed already', () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    expect(compressed(asking('br'), page(type)).headers.get('content-encoding')).toBeNull()
  })

  test('a page that breaks off breaks the connection', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('a')),
      pull: (controller) => controller.error(new Error('away')),
    })
    const answer = compressed(asking('br'), new Response(broken, { headers: { 'content-type': 'text/csv' } }))
    await expect(answer.arrayBuffer()).rejects.toThrow('away')
  })
})
