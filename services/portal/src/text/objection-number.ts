const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The number people say on the telephone: the day it came, and six signs nobody mistakes. 20260302-K7M3QX
 *
 * @param id the id of the graph, a UUID whose end is random
 * @param receivedAt the instant it was received
 */
export const objectionNumber = ({ id, receivedAt }: { id: string; receivedAt: string }): string => {
  const day = new Date(Date.parse(receivedAt) + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
  const last = Number.parseInt(id.replaceAll('-', '').slice(-8), 16) % 2 ** 30
  const signs = Array.from({ length: 6 }, (_, at) => alphabet[Math.floor(last / 32 ** (5 - at)) % 32])
  return `${day}-${signs.join('')}`
}
