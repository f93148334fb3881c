import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** How a listening server leaves without dropping anybody. */
export type Leaving = {
  /** From now on every answer says `connection: close`; the server goes on listening. */
  drain: () => void
  /** Takes no more connections, lets requests in flight finish, then hangs up. */
  close: () => Promise<void>
}

/**
 * Counts the requests of a server, and lets it leave when they are done.
 *
 * A balancer needs a while to see that `/readyz` says no; until then it goes on sending, and a client with a steady
 * connection goes on using it. So first connections are told to close, one by one with their answers, and only then is
 * the door shut. Node closes the connections that are idle; one that was opened and never used would keep the server
 * open for good.
 */
export function leaving(server: Server): Leaving {
  let inFlight = 0
  let draining = false
  server.prependListener('request', (_request, response) => {
    inFlight += 1
    response.once('close', () => {
      inFlight -= 1
    })
    if (draining) response.shouldKeepAlive = false
  })
  return {
    drain: () => {
      draining = true
    },
    close: async () => {
      draining = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      while (inFlight > 0) await pause(20)
      server.closeAllConnections()
      await closed
    },
  }
}
