import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Started } from './started.ts'

/**
 * Waits until a process answers 200 on its readiness address.
 *
 * @throws with the last lines the process said, when it ends instead or needs longer than `withinMs`
 */
export async function untilReady(of: {
  name: string
  url: string
  started: Started
  logFile: string
  withinMs?: number
}): Promise<void> {
  const deadline = Date.now() + (of.withinMs ?? 60_000)
  while (Date.now() < deadline) {
    const end = of.started.endedAlready()
    if (end)
      throw new Error(
        `${of.name} ended (${end.signal ?? end.code}) before it was ready:\n${tail(of.logFile)}`,
      )
    if (await answers(of.url)) return
    await sleep(50)
  }
  throw new Error(`${of.name} was not ready in time:\n${tail(of.logFile)}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1000) })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
}
