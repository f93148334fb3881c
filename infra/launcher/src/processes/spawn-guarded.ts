import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { guard } from '../../door/guard.mjs'

/**
 * Starts a child that leaves with us and has a process group of its own, so that Ctrl-C reaches the launcher
 * alone, which then stops everything in order. Where the kernel cannot be asked, the next start ends what is left over.
 */
export function spawnGuarded(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const [first, ...rest] = [...guard('SIGTERM'), command, ...args]
  return spawn(first!, rest, { ...options, detached: true })
}
