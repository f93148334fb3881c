import { setTimeout as sleep } from 'node:timers/promises'
import { waits } from '../waits/index.ts'
import { type AskRoom, askRoom } from './ask-room.ts'
import { NeighbourUnavailable } from './neighbour-unavailable.ts'

const PAUSE_MS = 500

/**
 * A line for an import from the shell: nobody waits in a page for it, and a neighbour that has just been given a whole city
 * answers late. A room that gave no whole answer is asked again; only questions go over it, which may be asked twice.
 *
 * @param options.patienceMs after how long it gives up, `waits.importing` when not told
 * @returns a function that throws NeighbourUnavailable when there was no whole answer by then
 */
export function askPatiently(options: Parameters<typeof askRoom>[0] & { patienceMs?: number }): AskRoom {
  const { patienceMs = waits.importing.ms, deadlineMs = waits.importQuestion.ms } = options
  const ask = askRoom({ ...options, deadlineMs })
  return async (...question) => {
    const end = AbortSignal.timeout(patienceMs)
    for (;;) {
      try {
        return await ask(...question)
      } catch (error) {
        if (!(error instanceof NeighbourUnavailable) || end.aborted) throw error
        await sleep(PAUSE_MS)
      }
    }
  }
}
