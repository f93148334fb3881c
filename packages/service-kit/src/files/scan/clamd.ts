import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { type Scan, type Scanner, ScannerAway } from './scanner.ts'

type Options = {
  /** `tcp://host:port`, or `unix:///run/clamav/clamd.ctl` */
  url: string
  /** The longest wait for its answer, once it has seen the whole file. */
  verdictMs?: number
}

/** How long a connection may take. */
const CONNECT_MS = 3000

/**
 * ClamAV's daemon, asked by INSTREAM: the file is shown as it comes and stands on no disk of the scanner's choosing.
 *
 * Whatever is no plain answer counts as away – a file larger than its StreamMaxLength, too – since nobody looked through it.
 */
export function clamd({ url, verdictMs = 60_000 }: Options): Scanner {
  return {
    begin: async () => {
      const socket = await connected(url)
      socket.write('zINSTREAM\0')
      return scanOver(socket, verdictMs)
    },
  }
}

function scanOver(socket: Socket, verdictMs: number): Scan {
  let answer = ''
  let failure: Error | undefined
  socket.on('data', (said: Buffer) => {
    answer += said.toString('latin1')
  })
  socket.on('error', (error) => {
    failure = error
  })
  const away = () => new ScannerAway(answer || 'clamd hung up', { cause: failure })
  return {
    show: async (bytes) => {
      if (socket.destroyed || answer) throw away()
      socket.write(lengthOf(bytes))
      if (!socket.write(bytes)) await drained(socket, verdictMs).catch(() => Promise.reject(away()))
    },
    verdict: async () => {
      if (!socket.destroyed) socket.write(lengthOf(Buffer.alloc(0)))
      socket.setTimeout(verdictMs, () => socket.destroy())
      if (!socket.closed) await once(socket, 'close').catch(() => undefined)
      if (/^stream: OK\0?$/.test(answer)) return 'CLEAN'
      if (/^stream: .+ FOUND\0?$/.test(answer)) return 'INFECTED'
      throw away()
    },
    end: () => socket.destroy(),
  }
}

async function drained(socket: Socket, withinMs: number): Promise<void> {
  const over = new AbortController()
  const closed = () => over.abort()
  socket.once('close', closed)
  try {
    await once(socket, 'drain', { signal: AbortSignal.any([over.signal, AbortSignal.timeout(withinMs)]) })
  } finally {
    socket.off('close', closed)
  }
}

async function connected(url: string): Promise<Socket> {
  const { protocol, hostname, port, pathname } = new URL(url)
  const socket = protocol === 'unix:' ? createConnection(pathname) : createConnection(Number(port), hostname)
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(CONNECT_MS) })
    return socket
  } catch (cause) {
    socket.on('error', () => undefined)
    socket.destroy()
    throw new ScannerAway('clamd does not answer', { cause })
  }
}

/** Four bytes, the most significant first; none ends the file. */
function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return length
}
