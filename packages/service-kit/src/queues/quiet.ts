import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 8000
const GRACE_MS = 1000
const LOOK_MS = 50

/** Resolves when nothing has been in hand for a second, or after eight: a Redis that gives no answer delays no end. */
export async function quiet(isQuiet: () => boolean): Promise<void> {
  let quietMs = 0
  for (let waitedMs = 0; waitedMs < PATIENCE_MS && quietMs < GRACE_MS; waitedMs += LOOK_MS) {
    await pause(LOOK_MS)
    quietMs = isQuiet() ? quietMs + LOOK_MS : 0
  }
}
