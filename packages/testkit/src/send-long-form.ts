import { connect } from 'node:net'

type LongForm = {
  port: number
  path: string
  type: string
  megabytes: number
  /** Whether the length is told beforehand or nobody knows when it ends. */
  chunked: boolean
}

const MEGABYTE = 1_048_576

/**
 * Sends a body of so many megabytes for as long as it is listened to.
 *
 * @returns the beginning of what was answered: `HTTP/1.1 413`
 */
export function sendLongForm({ port, path, type, megabytes, chunked }: LongForm): Promise<string> {
  return new Promise((settle) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1')
    const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${megabytes * MEGABYTE}`
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`)
    const piece = Buffer.alloc(MEGABYTE, 'a')
    const framed = chunked ? Buffer.concat([Buffer.from('100000\r\n'), piece, Buffer.from('\r\n')]) : piece
    let sent = 0
    const more = () => {
      while (sent < megabytes && socket.writable) {
        sent += 1
        if (!socket.write(framed)) return void socket.once('drain', more)
      }
    }
    socket.on('data', (chunk) => {
      heard += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => settle(heard.slice(0, 12)))
    more()
  })
}
