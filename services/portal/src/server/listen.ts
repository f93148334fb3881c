import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '@gongshi/service-kit/log'
import { leave } from './leave.ts'

/** Listens until SIGTERM or SIGINT, then lets the requests under way finish; a taken port is one sentence. */
export const listen = async (board: { server: Server; port: number; host: string; log: Log }) => {
  const { server, port, host, log } = board
  server.once('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE'
    leave(taken ? `Port ${port} is taken: stop what uses it, or set PORT.` : error.message, 1)
  })
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  log.info({ port: (server.address() as AddressInfo).port }, 'portal listens')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
      setTimeout(() => process.exit(0), 5_000).unref()
    })
  }
}
