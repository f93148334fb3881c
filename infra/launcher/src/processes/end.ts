import { setTimeout as sleep } from 'node:timers/promises'
import { lives, type ProcessMark } from '../../door/born.mjs'

/**
 * Asks a process to leave and waits until it has; after `patienceMs` it is ended outright.
 */
export async function endProcess(mark: ProcessMark, patienceMs = 20_000): Promise<void> {
  const deadline = Date.now() + patienceMs
  send(mark, 'SIGTERM')
  while (lives(mark) && Date.now() < deadline) await sleep(20)
  if (!lives(mark)) return
  send(mark, 'SIGKILL')
  while (lives(mark)) await sleep(20)
}

function send(mark: ProcessMark, signal: NodeJS.Signals): void {
  if (!lives(mark)) return
  try {
    process.kill(mark.pid, signal)
  } catch {
    // gone between the look and the signal
  }
}
