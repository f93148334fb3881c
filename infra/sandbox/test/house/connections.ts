import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const ESTABLISHED = '01'

/** How many bytes have come to a port of this machine that nobody has read yet. */
export function unreadAt(port: number): number {
  const rows = readFileSync('/proc/net/tcp', 'utf8').trimEnd().split('\n').slice(1)
  const queues = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local, , state]) => {
      return local?.endsWith(`:${hexOf(port)}`) && state === ESTABLISHED
    })
  return queues.reduce((sum, [, , , , queue]) => sum + Number.parseInt(queue!.split(':')[1]!, 16), 0)
}

/** How many connections a process holds to a port of this machine. */
export function connectionsOf(pid: number, port: number): number {
  const own = socketsOf(pid)
  const rows = readFileSync(`/proc/${pid}/net/tcp`, 'utf8').trimEnd().split('\n').slice(1)
  return rows.filter((row) => {
    const [, , remote, state, , , , , , inode] = row.trim().split(/\s+/)
    return remote?.endsWith(`:${hexOf(port)}`) && state === ESTABLISHED && own.has(inode!)
  }).length
}

const hexOf = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0')

function socketsOf(pid: number): Set<string> {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`))
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
}

/** A descriptor may be closed between the listing and the look. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
