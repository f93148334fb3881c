import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again until the answer is good.
 *
 * @param within milliseconds; then the test fails with the last answer
 */
export async function until<T>(
  look: () => Promise<T>,
  isGood: (found: T) => boolean,
  within = 10_000,
): Promise<T> {
  const deadline = Date.now() + within
  for (;;) {
    const found = await look()
    if (isGood(found)) return found
    if (Date.now() > deadline)
      throw new Error(`not within ${within} ms: ${JSON.stringify(found)?.slice(0, 2000)}`)
    await sleep(50)
  }
}
