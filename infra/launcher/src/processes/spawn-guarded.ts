import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { guard } from './guard.ts'

/**
 * Starts a child that leaves with us and has a process group of its own, so that Ctrl-C reaches the launcher
 * alone, which then stops everything in order.
 */
export function spawnGuarded(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const [first, ...rest] = [...guard(), command, ...args]
  return spawn(first!, rest, { ...options, detached: true })
}
