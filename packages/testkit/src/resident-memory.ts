import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 50

/** The memory a process holds (RSS), in MiB. */
export const residentMib = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/**
 * Looks at the memory of processes again and again while something goes on.
 *
 * @param pids by the name of each process; asked anew every time, for a process may be exchanged meanwhile
 * @returns the most that each held at once, in MiB
 */
export async function mostMemoryDuring(
  pids: () => Readonly<Record<string, number>>,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const most: Record<string, number> = {}
  const look = () => {
    for (const [name, pid] of Object.entries(pids())) most[name] = Math.max(most[name] ?? 0, heldBy(pid) ?? 0)
  }
  const looking = setInterval(look, LOOK_EVERY_MS)
  try {
    look()
    await work()
    look()
    return most
  } finally {
    clearInterval(looking)
  }
}

/** Nothing of a process that is leaving just now. */
function heldBy(pid: number): number | undefined {
  try {
    return residentMib(pid) || undefined
  } catch {
    return undefined
  }
}
