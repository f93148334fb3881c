import { connect } from 'node:net'
import { oddRequests as oddToAnyDoor } from '@gongshi/testkit'

/** What came back for some bytes: the status lines of all answers, in order; none when the line was just closed. */
export type Odd = { name: string; bytes: Buffer }

const CRLF = '\r\n'
const head = (line: string, ...headers: string[]) =>
  Buffer.from([line, 'Host: x', ...headers, '', ''].join(CRLF), 'latin1')

/** Targets that only a door of the graph could take for something. */
const targets = [
  '//graphql',
  '/graphql/',
  '/?query',
  '/?query=',
  '/?query=%',
  '/graphql?',
  '/graphql?query',
  '/graphql?query=%',
  '/graphql?query={',
  '/graphql?query=%7B',
  '/graphql?query=%00',
  '/graphql?query=%ED%A0%80',
  '/graphql?variables=%7B',
  '/graphql?query=%7B__typename%7D&variables=x',
  '/graphql?query=%7B__typename%7D&extensions=x',
  '/graphql?extensions=%7B%22persistedQuery%22%3A1%7D',
  '/graphql?documentId=%00',
  '/graphql?query=a&query=b',
  '/graphql#',
  '/graphql%00',
  '/graphql%2f',
  '/GRAPHQL',
  '/graphql/..',
  '/livez/',
  '/readyz?x',
  '/livez%00',
  'http://evil.example/graphql',
  'graphql',
]

/** Headers that the house's own doors read. */
const headers: string[][] = [
  ['X-Gongshi-Reader: v1.1.1.1'],
  ['X-Gongshi-Gateway: v3.1.1.1'],
  ['Authorization: '],
  ['Authorization: Bearer'],
  ['Authorization: Bearer \u00e9'],
  [`Authorization: Bearer ${'a'.repeat(8000)}`],
  ['Authorization: Bearer a.b.c'],
  ['Authorization: Bearer e30.e30.e30'],
  ['X-Request-Id: \u0007'],
  [`X-Request-Id: ${'a'.repeat(500)}`],
  ['Traceparent: x'],
]

const JSON_TYPE = 'Content-Type: application/json'
const bodies: [string, string, (string | Buffer)?][] = [
  ['empty', JSON_TYPE, ''],
  ['null', JSON_TYPE, 'null'],
  ['a number', JSON_TYPE, '1'],
  ['a text', JSON_TYPE, '"x"'],
  ['a list', JSON_TYPE, '[]'],
  ['a batch', JSON_TYPE, '[{"query":"{__typename}"}]'],
  ['half', JSON_TYPE, '{"query":'],
  ['query null', JSON_TYPE, '{"query":null}'],
  ['query a number', JSON_TYPE, '{"query":1}'],
  ['query an object', JSON_TYPE, '{"query":{}}'],
  ['a lone surrogate', JSON_TYPE, '{"query":"{ a: \\ud800 }"}'],
  [
    'a lone surrogate in a variable',
    JSON_TYPE,
    '{"query":"query($x:String){__typename}","variables":{"x":"\\ud800"}}',
  ],
  ['variables a text', JSON_TYPE, '{"query":"{__typename}","variables":"x"}'],
  ['variables a list', JSON_TYPE, '{"query":"{__typename}","variables":[1]}'],
  ['extensions a number', JSON_TYPE, '{"query":"{__typename}","extensions":1}'],
  ['persisted null', JSON_TYPE, '{"extensions":{"persistedQuery":null}}'],
  ['persisted odd', JSON_TYPE, '{"extensions":{"persistedQuery":{"sha256Hash":{}}}}'],
  ['documentId odd', JSON_TYPE, '{"documentId":{"a":1}}'],
  ['operationName odd', JSON_TYPE, '{"query":"{__typename}","operationName":{}}'],
  ['__proto__', JSON_TYPE, '{"__proto__":{"query":"{__typename}"}}'],
  ['constructor', JSON_TYPE, '{"constructor":{"prototype":{}},"query":"{__typename}"}'],
  ['deep', JSON_TYPE, '['.repeat(50_000)],
  ['deep closed', JSON_TYPE, `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  [
    'deep variables',
    JSON_TYPE,
    `{"query":"{__typename}","variables":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  ],
  ['no UTF-8', JSON_TYPE, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['a BOM', JSON_TYPE, '\ufeff{"query":"{__typename}"}'],
  ['NUL', JSON_TYPE, '\u0000'],
  ['a huge number', JSON_TYPE, `{"query":"{__typename}","variables":{"a":${'9'.repeat(5000)}}}`],
  ['1e999', JSON_TYPE, '{"query":"{__typename}","variables":{"a":1e999}}'],
  ['a form', 'Content-Type: application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
  ['a broken form', 'Content-Type: application/x-www-form-urlencoded', '%=%&=&&'],
  ['multipart without end', 'Content-Type: multipart/form-data; boundary=x', '--x\r\n'],
  ['multipart without boundary', 'Content-Type: multipart/form-data', 'x'],
  ['text', 'Content-Type: text/plain', '{"query":"{__typename}"}'],
  ['no type', 'X: y', '{"query":"{__typename}"}'],
  ['odd type', 'Content-Type: ;;;', '{}'],
  ['odd charset', 'Content-Type: application/json; charset=utf-7', '{"query":"{__typename}"}'],
  ['gzip that is none', `${JSON_TYPE}${CRLF}Content-Encoding: gzip`, 'x'],
  [
    'xml',
    'Content-Type: application/xml',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  ],
]

const withBody = (path: string, type: string, body: string | Buffer) => {
  const bytes = Buffer.from(body)
  return Buffer.concat([head(`POST ${path} HTTP/1.1`, type, `Content-Length: ${bytes.length}`), bytes])
}

/**
 * About 240 requests no ordinary client sends: targets, methods, request lines, headers and bodies; one table for gateway,
 * rooms and portal.
 *
 * @param path where bodies are sent to: `/graphql`, or a form of the portal
 */
export function oddRequests(path = '/graphql'): Odd[] {
  const name = (kind: string, text: string) => `${kind} ${JSON.stringify(text).slice(0, 60)}`
  return [
    ...oddToAnyDoor(path).map(({ name, raw }) => ({ name, bytes: raw })),
    ...targets.map((target) => ({ name: name('target', target), bytes: head(`GET ${target} HTTP/1.1`) })),
    ...headers.map((some) => ({
      name: name('header', some[0]!),
      bytes: head(`GET ${path} HTTP/1.1`, ...some),
    })),
    ...bodies.map(([what, type, body = '']) => ({
      name: name('body', what),
      bytes: withBody(path, type, body),
    })),
    {
      name: 'chunked without end',
      bytes: Buffer.concat([
        head(`POST ${path} HTTP/1.1`, JSON_TYPE, 'Transfer-Encoding: chunked'),
        Buffer.from('ffffff\r\n{'),
      ]),
    },
    {
      name: 'chunks that are none',
      bytes: Buffer.concat([
        head(`POST ${path} HTTP/1.1`, JSON_TYPE, 'Transfer-Encoding: chunked'),
        Buffer.from('zz\r\n{}\r\n0\r\n\r\n'),
      ]),
    },
  ]
}

/**
 * Sends bytes over a line of their own and half-closes it.
 *
 * @returns the status of the first answer; undefined when the line was closed without one, or nothing came in time
 */
export function sendOdd(
  port: number,
  bytes: Buffer,
  withinMs = 3000,
): Promise<{ status?: number; text: string }> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(bytes))
    const done = () => {
      clearTimeout(timer)
      socket.destroy()
      const status = /^HTTP\/1\.\d (\d{3})/.exec(text)?.[1]
      resolve({ status: status ? Number(status) : undefined, text })
    }
    const timer = setTimeout(done, withinMs)
    socket.on('data', (data) => {
      text += data.toString('latin1')
      if (/\r\n\r\n/.test(text)) done()
    })
    socket.on('end', done).on('error', done).on('close', done)
  })
}
