import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** A form with files takes its time, at a pace that the room watches; everything else is here in half a minute. */
const longestMs = 3_660_000
const wholeMs = 30_000

/** A server that waits for nobody's headers or form longer than it takes to type them in, and whose sockets may break. */
export const boardServer = (listener: RequestListener): Server => {
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: longestMs,
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: 5_000,
    },
    listener,
  )
  server.prependListener('request', (request) => {
    if (request.complete || bringsFiles(request)) return
    const timer = setTimeout(() => request.complete || request.destroy(), wholeMs)
    request.once('close', () => clearTimeout(timer))
  })
  server.on('connect', (_request, socket) => hangUp(socket))
  server.on('upgrade', (_request, socket) => hangUp(socket))
  return server
}

const bringsFiles = ({ headers }: IncomingMessage): boolean =>
  /^multipart\/form-data/i.test(headers['content-type'] ?? '')

/** CONNECT and upgrades ask for another protocol: there is none here. */
const hangUp = (socket: Duplex) => {
  socket.on('error', () => undefined)
  socket.end(
    'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
  )
}
