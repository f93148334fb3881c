import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** A server that waits for nobody's headers or form longer than it takes to type them in, and whose sockets may break. */
export const boardServer = (listener: RequestListener): Server => {
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: 5_000,
    },
    listener,
  )
  server.on('connect', (_request, socket) => hangUp(socket))
  server.on('upgrade', (_request, socket) => hangUp(socket))
  return server
}

/** CONNECT and upgrades ask for another protocol: there is none here. */
const hangUp = (socket: Duplex) => {
  socket.on('error', () => undefined)
  socket.end(
    'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
  )
}
