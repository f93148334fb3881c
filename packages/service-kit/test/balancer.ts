import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A balancer as small as one can be. */
export type Balancer = { url: string; ready: () => number; close: () => Promise<void> }

/**
 * Hands each new connection to one of several processes in turn, and only to those whose `/readyz` said yes when it was
 * last asked; one that is only slow to say so is what it was. Connections that stand are left alone, as a balancer of
 * connections does.
 */
export async function balancer(ports: readonly number[], lookEveryMs = 50): Promise<Balancer> {
  let ready: number[] = []
  let turn = 0
  let looking = true
  const lines = new Set<Socket>()
  const look = async () => {
    const found = await Promise.all(
      ports.map(async (port) => {
        const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
          headers: { connection: 'close' },
          signal: AbortSignal.timeout(1000),
        }).catch((error: Error) => (error.name === 'TimeoutError' ? 'late' : undefined))
        if (answer === 'late') return ready.includes(port) ? [port] : []
        await answer?.body?.cancel()
        return answer?.ok ? [port] : []
      }),
    )
    ready = found.flat()
    if (looking) setTimeout(look, lookEveryMs)
  }
  const server = createServer((near) => {
    turn += 1
    const port = ready[turn % ready.length]
    if (port === undefined) return void near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const one of [near, far]) {
      lines.add(one)
      one.setNoDelay(true)
      one.on('error', () => undefined)
      one.on('close', () => lines.delete(one))
    }
    near.pipe(far)
    far.pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await look()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    ready: () => ready.length,
    close: async () => {
      looking = false
      for (const line of lines) line.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
