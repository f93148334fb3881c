import { createServer } from 'node:net'

/**
 * Whether nobody listens on a port of 127.0.0.1 at this moment.
 *
 * get-port answers something else: whether it would give the port away, which for a while it does not after it gave it once.
 */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(false))
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => settle(true)))
  })
