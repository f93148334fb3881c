import { END, raw } from './odd-request.ts'

/** What is no request at all, or not one. */
export const bytes = [
  raw('an empty line', '\r\n\r\n'),
  raw('TLS', '\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\u0003\u0003'),
  raw('zeroes', '\u0000'.repeat(64)),
  raw('no request', 'hello\r\n\r\n'),
  raw('SMTP', 'EHLO x\r\n'),
  raw('HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  raw('two requests at once', `GET // HTTP/1.1\r\nHost: x\r\n\r\nGET // HTTP/1.1${END}`),
  raw('line feeds alone', 'GET // HTTP/1.1\nHost: x\nConnection: close\n\n'),
  raw('no host', 'GET // HTTP/1.1\r\nConnection: close\r\n\r\n'),
  raw('two hosts', `GET / HTTP/1.1\r\nHost: y${END}`),
  raw('2,100 headers', `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(2_100)}Host: x\r\nConnection: close\r\n\r\n`),
  raw('20 kB of one header', `GET / HTTP/1.1\r\nA: ${'a'.repeat(20_000)}${END}`),
]
