import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a server that a test can break. */
export type BreakableLine = {
  /** The server's address, over this line. */
  url: string
  /** Ends every connection and takes no new one, as a killed server would. */
  cut: () => void
  /** Takes connections again. */
  mend: () => void
  /** Lets nothing through any more, as a frozen server would; `mend` thaws. */
  freeze: () => void
  /** How many connections were turned away while it was cut. */
  refused: () => number
  close: () => Promise<void>
}

/** Opens a line to a MariaDB or Redis address. */
export async function breakableLine(target: string): Promise<BreakableLine> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let state: 'open' | 'cut' | 'frozen' = 'open'
  let refused = 0
  const server = createServer((near) => {
    if (state === 'cut') {
      refused += 1
      return near.destroy()
    }
    const far = connect(Number(port), hostname)
    join(near, far)
    if (state === 'frozen') for (const socket of [near, far]) socket.pause()
  })
  const join = (near: Socket, far: Socket): void => {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.setNoDelay(true)
      from.on('data', (data) => to.write(data))
      from.on('error', () => undefined)
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cut: () => {
      state = 'cut'
      for (const socket of open) socket.destroy()
    },
    mend: () => {
      state = 'open'
      for (const socket of open) socket.resume()
    },
    freeze: () => {
      state = 'frozen'
      for (const socket of open) socket.pause()
    },
    refused: () => refused,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
