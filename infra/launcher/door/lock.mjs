import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheDir, dataDir } from './places.mjs'

/**
 * Takes a lock that lives exactly as long as this process: a listening socket. On Linux its name is abstract,
 * so even `kill -9` leaves nothing behind that could block the next start.
 *
 * @param {string} name
 * @param {() => unknown} [tell] what a process that finds the lock taken is told (JSON)
 * @param {string} [place] the folder it is about: the state of one house when left out
 * @returns {Promise<(() => Promise<void>) | undefined>} the release, or undefined when another process holds it
 */
export async function takeLock(name, tell = () => ({ pid: process.pid }), place = dataDir) {
  const address = addressOf(name, place)
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(JSON.stringify(tell()))
  })
  if (!(await listen(server, address))) {
    if (address.startsWith('\0') || (await askHolder(name, place))) return undefined
    rmSync(address, { force: true })
    if (!(await listen(server, address))) return undefined
  }
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/**
 * What the holder of a lock tells of itself.
 *
 * @param {string} name
 * @param {string} [place]
 * @returns {Promise<Record<string, unknown> | undefined>} undefined when nobody holds it
 */
export function askHolder(name, place = dataDir) {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(addressOf(name, place))
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', () => resolve(undefined))
    socket.on('close', () => resolve(parse(said)))
  })
}

/**
 * Makes or fetches something for this working tree that two processes must not make at once, whichever house each is of; the
 * second waits for its turn.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(name, work) {
  for (;;) {
    const release = await takeLock(name, undefined, cacheDir)
    if (release) return work().finally(release)
    await sleep(200)
  }
}

/** @param {string} name @param {string} place */
function addressOf(name, place) {
  if (process.platform === 'linux') {
    const tree = createHash('sha256').update(place).digest('hex').slice(0, 16)
    return `\0gongshi-${process.getuid?.()}-${tree}-${name}`
  }
  mkdirSync(place, { recursive: true })
  return join(place, `${name}.sock`)
}

/** @param {import('node:net').Server} server @param {string} address @returns {Promise<boolean>} */
function listen(server, address) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    server.listen(address, () => resolve(true))
  })
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text ? {} : undefined
  }
}
