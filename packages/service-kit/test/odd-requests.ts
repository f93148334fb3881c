import { connect } from 'node:net'

/** What came back for some bytes: the status lines of all answers, in order; none when the line was just closed. */
export type Odd = { name: string; bytes: Buffer }

const CRLF = '\r\n'
const head = (line: string, ...headers: string[]) =>
  Buffer.from([line, 'Host: x', ...headers, '', ''].join(CRLF), 'latin1')

/** Request targets no browser sends, and every scanner does. */
const targets = [
  '//',
  '///',
  '//graphql',
  '/graphql/',
  '//evil.example/',
  '/\\',
  '/\\\\evil.example',
  '/%',
  '/%%',
  '/%zz',
  '/%00',
  '/%0d%0aX:1',
  '/%c0%ae%c0%ae/',
  '/%ff%fe',
  '/..',
  '/../..',
  '/../../etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/.%2e/',
  '/./././',
  '/;',
  '/?',
  '/??',
  '/#',
  '/?#',
  '/?=',
  '/?&',
  '/?%',
  '/?%E0%A4%A',
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
  '*',
  'http://',
  'http:///',
  'http://[',
  'http://[::1',
  'http://evil.example/graphql',
  'http://x:99999999/',
  'https://x/',
  'ftp://x/',
  'javascript:alert(1)',
  'data:,x',
  'x',
  'graphql',
  '?',
  '#',
  '%',
  '.',
  '..',
  '-',
  "/'",
  '/"',
  '/<script>',
  '/`',
  '/{}',
  '/[]',
  '/|',
  '/^',
  '/favicon.ico',
  '/.env',
  '/.git/config',
  '/wp-login.php',
  '/zh//',
  '/zh/%',
  '/zh/sign-in?back=//evil.example',
  '/zh/sign-in?back=/%09/evil.example',
  '/assets/',
  '/assets/%2e%2e/',
  '/assets//',
  '/zh/notices?text=%ED%A0%80',
  '/zh/notices?after=%',
  '/zh/notices?first=1e999',
  '/zh/notices?first=-1',
  '/zh/projects/%00',
  '/zh/projects/%F0%9F%98',
  '/zh/\u0080',
  `/${'a'.repeat(4000)}`,
  `/${'%41'.repeat(2000)}`,
  `/?${'a&'.repeat(3000)}`,
  `/${'/'.repeat(3000)}`,
]

const methods = [
  'HEAD',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'SEARCH',
  'PURGE',
  'get',
  'G',
  'POST\u0000',
  'QUERY',
  'M-SEARCH',
]

const lines = [
  'GET',
  'GET ',
  'GET /',
  'GET / HTTP',
  'GET / HTTP/',
  'GET / HTTP/9.9',
  'GET / HTTP/1.1 x',
  'GET  / HTTP/1.1',
  ' GET / HTTP/1.1',
  'GET\t/\tHTTP/1.1',
  'HTTP/1.1 200 OK',
  'PRI * HTTP/2.0',
  '\u0000',
  '\u0016\u0003\u0001',
  'GET / HTTP/1.0',
  'GET / HTTP/0.9',
  'POST / HTTP/1.1',
]

const headers: string[][] = [
  ['Content-Length: -1'],
  ['Content-Length: x'],
  ['Content-Length: 1', 'Content-Length: 2'],
  ['Content-Length: 99999999999999999999'],
  ['Transfer-Encoding: chunked', 'Content-Length: 3'],
  ['Transfer-Encoding: x'],
  ['Transfer-Encoding: chunked, chunked'],
  ['Host: a', 'Host: b'],
  ['Host:'],
  ['Host: [::1'],
  ['Host: a b'],
  ['Host: x:99999'],
  ['Host: \u0080'],
  ['X-Forwarded-For: \u0001'],
  ['X-Forwarded-For: a, b, c'],
  [`X-Forwarded-For: ${'1,'.repeat(3000)}`],
  ['X-Gongshi-Reader: v1.1.1.1'],
  ['X-Gongshi-Gateway: v2.1.1.1'],
  ['Authorization: '],
  ['Authorization: Bearer'],
  ['Authorization: Bearer \u00e9'],
  [`Authorization: Bearer ${'a'.repeat(8000)}`],
  ['Authorization: Bearer a.b.c'],
  ['Authorization: Bearer e30.e30.e30'],
  ['Cookie: a'],
  ['Cookie: gongshi_session=x'],
  [`Cookie: ${'a=b; '.repeat(1000)}`],
  ['Accept: '],
  ['Accept: x'],
  ['Accept: */*;q=x'],
  ['Accept-Language: x'.padEnd(3000, 'y')],
  ['Accept-Encoding: \u0001'],
  ['Expect: 100-continue'],
  ['Expect: x'],
  ['Upgrade: websocket', 'Connection: Upgrade'],
  ['Upgrade: h2c', 'Connection: Upgrade, HTTP2-Settings'],
  ['Range: bytes=0-0,-1'],
  ['If-None-Match: "'],
  ['Origin: null'],
  ['X-Request-Id: \u0007'],
  [`X-Request-Id: ${'a'.repeat(500)}`],
  ['A b: c'],
  [': x'],
  ['x'],
  [`X: ${'x'.repeat(20_000)}`],
  Array.from({ length: 3000 }, (_, at) => `H${at}: v`),
  ['Traceparent: x'],
  ['Content-Type: x'],
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
    ...targets.map((target) => ({ name: name('target', target), bytes: head(`GET ${target} HTTP/1.1`) })),
    ...methods.map((method) => ({ name: name('method', method), bytes: head(`${method} ${path} HTTP/1.1`) })),
    ...lines.map((line) => ({ name: name('line', line), bytes: head(line) })),
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
