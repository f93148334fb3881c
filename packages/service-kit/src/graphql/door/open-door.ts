import type { AddressInfo } from 'node:net'
import { leaving } from './close-when-done.ts'
import { buildDoor, type DoorOptions } from './door.ts'

/** A service that listens. */
export type OpenDoor = {
  readonly name: string
  /** The address of its GraphQL endpoint, once it listens. */
  readonly url: string
  listen: () => Promise<string>
  /** `/readyz` answers 503 from now on and connections are told to close; requests are still answered. */
  drain: () => void
  /** Drains, lets requests in flight finish, closes. */
  stop: () => Promise<void>
}

/**
 * A door with its life: listen, drain, stop.
 *
 * @throws from `listen`: one sentence naming the port when another process holds it
 */
export function openDoor(options: DoorOptions): OpenDoor {
  let draining = false
  let url = ''
  const health = async () => (draining ? { ready: false, draining } : options.health())
  const app = buildDoor({ ...options, health })
  const leave = leaving(app.server)
  return {
    name: options.name,
    get url() {
      return url
    },
    listen: async () => {
      await app.listen({ host: options.host, port: options.port }).catch((error) => {
        throw taken(error) ? new PortTaken(options.name, options.port) : error
      })
      const { port } = app.server.address() as AddressInfo
      url = `http://${options.host}:${port}/graphql`
      return url
    },
    drain: () => {
      draining = true
      leave.drain()
    },
    stop: async () => {
      draining = true
      await leave.close()
      await app.close()
    },
  }
}

/** Another process holds the port: one sentence for the person who started it. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
  constructor(service: string, port: number) {
    super(`${service}: port ${port} is taken by another process; stop that process or set PORT to a free one`)
  }
}

function taken(error: unknown): boolean {
  return (error as { code?: string }).code === 'EADDRINUSE'
}
