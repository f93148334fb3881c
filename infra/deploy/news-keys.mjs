/** Prints a new key for every room and the public halves that all of them are told, as settings.env wants them. */
import { generateKeyPairSync } from 'node:crypto'

const halves = []
for (const room of ['organizations', 'catalogue', 'procurement', 'compliance']) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32)
  console.log(`${room.toUpperCase()}_NEWS_KEY=${seed.toString('hex')}`)
  halves.push(`${room}=${publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')}`)
}
console.log(`NEWS_PUBLIC_KEYS="${halves.join(' ')}"`)
