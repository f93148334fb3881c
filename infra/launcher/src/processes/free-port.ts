import { createServer } from 'node:net'

/** A port of this machine nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const port = await listenOn(0)
  if (port === undefined) throw new Error('the machine has no free port')
  return port
}

/** Whether nobody listens on a port of 127.0.0.1. */
export async function isFree(port: number): Promise<boolean> {
  return (await listenOn(port)) !== undefined
}

function listenOn(port: number): Promise<number | undefined> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(undefined))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
