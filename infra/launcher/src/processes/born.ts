import { readFileSync } from 'node:fs'

/** A process, told apart from a later one that got the same number. */
export type ProcessMark = { pid: number; born: string }

/** Marks a living process; undefined when there is none with this number. */
export function markOf(pid: number): ProcessMark | undefined {
  const born = bornAt(pid)
  return born === undefined ? undefined : { pid, born }
}

/** Whether the very process that was marked still lives. */
export function lives(mark: ProcessMark): boolean {
  return bornAt(mark.pid) === mark.born
}

/** The kernel's start time of a process in clock ticks; `alive` where there is no /proc. */
function bornAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return process.platform === 'linux' ? undefined : signalled(pid)
  }
}

function signalled(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
    return 'alive'
  } catch {
    return undefined
  }
}
