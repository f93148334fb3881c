import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens; a taken port is told in one sentence by who starts the process. */
export const listen = async (server: Server, at: { port: number; host: string }): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return (server.address() as AddressInfo).port
}
