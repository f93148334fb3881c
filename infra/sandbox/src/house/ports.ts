import { createServer } from 'node:net'
import { PROCESSES, type ProcessName } from './names.ts'

export type Ports = Record<ProcessName, number>

/**
 * One port for every process: those asked for, then those of the last start that are still free, then any.
 *
 * A token names its issuer by address, so keeping the port over a restart keeps yesterday's tokens valid.
 *
 * @param wanted ports that are not negotiable: a taken one is the process's own clear error
 * @param previous ports of the last start, a wish only
 */
export async function choosePorts(wanted: Partial<Ports>, previous: Partial<Ports>): Promise<Ports> {
  const taken = new Set(Object.values(wanted))
  const chosen: Partial<Ports> = {}
  for (const name of PROCESSES) {
    const port = wanted[name] ?? (await freePort(previous[name], taken))
    taken.add(port)
    chosen[name] = port
  }
  return chosen as Ports
}

/** A port nobody listens on: the preferred one when it is free, else one the system gives. */
async function freePort(
  preferred: number | undefined,
  taken: ReadonlySet<number | undefined>,
): Promise<number> {
  if (preferred && !taken.has(preferred) && (await tryPort(preferred))) return preferred
  for (;;) {
    const port = await tryPort(0)
    if (port && !taken.has(port)) return port
  }
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(undefined))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
