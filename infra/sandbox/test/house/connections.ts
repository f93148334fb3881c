import { readFileSync } from 'node:fs'

const ESTABLISHED = '01'

/** How many connections to a port of this machine stand, seen from the side that opened them. */
export function connectionsTo(port: number): number {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = readFileSync('/proc/net/tcp', 'utf8').trimEnd().split('\n').slice(1)
  return rows.filter((row) => {
    const [, , remote, state] = row.trim().split(/\s+/)
    return remote?.endsWith(`:${hex}`) && state === ESTABLISHED
  }).length
}
