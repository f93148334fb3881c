import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** Requests in flight, by server. */
const inFlight = new WeakMap<FastifyInstance, number>()

/** Counts the requests of a server, so that it knows when the last one is done. */
export function countRequests(app: FastifyInstance): void {
  const count = (by: number) => inFlight.set(app, (inFlight.get(app) ?? 0) + by)
  app.addHook('onRequest', async (_request, reply) => {
    count(1)
    reply.raw.once('close', () => count(-1))
  })
}

/**
 * Takes no more connections, lets requests in flight finish, then hangs up.
 *
 * Node closes the connections that are idle; one that was opened and never used would keep the server open for good.
 */
export async function closeWhenDone(app: FastifyInstance): Promise<void> {
  const closed = app.close()
  while ((inFlight.get(app) ?? 0) > 0) await pause(20)
  app.server.closeAllConnections()
  await closed
}
