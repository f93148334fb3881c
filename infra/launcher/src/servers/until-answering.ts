import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { tail } from '../../door/run.mjs'
import { Trouble } from '../../door/trouble.mjs'

/**
 * Waits until a server that was just started answers.
 *
 * @throws Trouble with the end of its log when it ends instead, or needs longer than a minute (crash recovery included)
 */
export async function untilAnswering(of: {
  name: string
  child: ChildProcess
  logFile: string
  ping: () => Promise<unknown>
}): Promise<void> {
  const deadline = Date.now() + 60_000
  let last: unknown
  while (Date.now() < deadline) {
    if (of.child.exitCode !== null || of.child.signalCode !== null || of.child.pid === undefined)
      throw new Trouble(
        `${of.name} ended while it was starting; its log is ${of.logFile}.`,
        endOf(of.logFile),
      )
    try {
      await of.ping()
      return
    } catch (error) {
      last = error
    }
    await sleep(15)
  }
  throw new Trouble(`${of.name} does not answer (${last}); its log is ${of.logFile}.`, endOf(of.logFile))
}

function endOf(file: string): string {
  try {
    return tail(readFileSync(file, 'utf8'), 12)
  } catch {
    return ''
  }
}
