/** A step that is done again and again. */
export type Repeating = {
  /** Does not wait any longer: the next step begins now, or right after the one in hand. */
  wake: () => void
  /** Ends after the step in hand. */
  stop: () => Promise<void>
}

type Step = {
  /** @returns milliseconds until the next step */
  step: () => Promise<number>
  /** Told what a step threw. @returns milliseconds until the next try */
  failed: (error: unknown) => number
}

/** Repeats a step until stopped; what it throws is told and never ends the loop. */
export function repeat({ step, failed }: Step): Repeating {
  let stopped = false
  let woken = false
  let endPause = () => {}
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      endPause = () => {
        clearTimeout(timer)
        resolve()
      }
      if (woken || stopped) endPause()
    })
  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false
      const wait = await step().catch(failed)
      await pause(wait)
    }
  }
  const running = run()
  return {
    wake: () => {
      woken = true
      endPause()
    },
    stop: () => {
      stopped = true
      endPause()
      return running
    },
  }
}
