import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** A request as far as its way here tells where it came from. */
export type Arrived = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }

/**
 * The network address a request came from, behind a known number of own proxies.
 *
 * Each proxy adds the address it was asked from at the end of `X-Forwarded-For`; whatever stands before what our own
 * proxies wrote may have been made up by the caller and is not read.
 *
 * @param trustedProxies how many own proxies stand before this process; 0 reads no header at all
 */
export function addressOf(request: Arrived, trustedProxies: number): string {
  const direct = plain(request.socket.remoteAddress ?? '')
  if (trustedProxies < 1) return direct
  const told = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => plain(part.trim()))
  const said = told.at(-trustedProxies) ?? ''
  return isIP(said) ? said : direct
}

/** Whom a network address stands for when calls are counted: an IPv4 address, or the /64 a subscriber of IPv6 is given. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address || 'unknown'
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

const house = new BlockList()
house.addSubnet('10.0.0.0', 8)
house.addSubnet('172.16.0.0', 12)
house.addSubnet('192.168.0.0', 16)
house.addSubnet('169.254.0.0', 16)
house.addSubnet('fc00::', 7, 'ipv6')
house.addSubnet('fe80::', 10, 'ipv6')

/** What the access log says of an address: of which kind it is, and no more. */
export type AddressClass = 'loopback' | 'private' | 'public v4' | 'public v6' | 'unknown'

/** The kind of an address. */
export function addressClass(address: string): AddressClass {
  const version = isIP(address)
  if (version === 0) return 'unknown'
  if (address === '::1' || /^127\./.test(address)) return 'loopback'
  if (house.check(address, version === 6 ? 'ipv6' : 'ipv4')) return 'private'
  return version === 6 ? 'public v6' : 'public v4'
}

/** An IPv4 address may come in IPv6's clothes (`::ffff:192.0.2.1`), an IPv6 one with its interface (`fe80::1%eth0`). */
function plain(address: string): string {
  const [bare = ''] = address.replace(/^\[(.*)\]$/, '$1').split('%')
  return /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(bare) ? bare.slice(7) : bare
}
