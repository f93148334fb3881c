import { readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** Processor seconds a process has used so far, its own and the kernel's for it. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Memory a process holds, in MiB: resident, and with shared pages divided among who share them. */
export function memoryMib(pid: number): { resident: number; proportional: number } {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const kib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0)
  return { resident: Math.round(kib('Rss') / 1024), proportional: Math.round(kib('Pss') / 1024) }
}
