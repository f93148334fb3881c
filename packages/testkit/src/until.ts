import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits until the condition holds.
 *
 * @throws after `within` milliseconds, with the last error of the condition as cause
 */
export async function until(
  condition: () => boolean | Promise<boolean>,
  { within = 5000, every = 20 }: { within?: number; every?: number } = {},
): Promise<void> {
  const deadline = performance.now() + within
  let cause: unknown
  while (performance.now() < deadline) {
    try {
      if (await condition()) return
      cause = undefined
    } catch (error) {
      cause = error
    }
    await pause(every)
  }
  throw new Error(`did not come true within ${within} ms: ${condition}`, { cause })
}
