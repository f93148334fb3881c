import { connect } from 'node:net'

/**
 * Says bytes to a port of this machine and hears what comes back until the other side hangs up, or for `patienceMs`.
 *
 * @returns the statuses of the answers, in order; none when it hung up without a word
 * @throws when nobody listens
 */
export function sayRaw(port: number, raw: Buffer, patienceMs = 1_500): Promise<number[]> {
  return new Promise((settle, fail) => {
    let heard = ''
    let connected = false
    const socket = connect({ port, host: '127.0.0.1' })
    const done = () => {
      clearTimeout(patience)
      socket.destroy()
      settle([...heard.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status)))
    }
    const patience = setTimeout(done, patienceMs)
    socket.once('connect', () => {
      connected = true
      socket.write(raw)
    })
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    socket.once('close', done)
    socket.on('error', (error) => {
      if (!connected) fail(error)
    })
  })
}
