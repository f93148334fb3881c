/** What has been brought up, as a list of how to take it down. */
export type Undo = {
  /** Adds a step; steps are taken in the opposite order. */
  push: (...steps: (() => unknown)[]) => void
  /** Takes everything down, once; a step that fails does not keep the others from being taken. */
  all: () => Promise<void>
}

/** An empty list. */
export function undoList(): Undo {
  const steps: (() => unknown)[] = []
  let going: Promise<void> | undefined
  return {
    push: (...more) => void steps.push(...more),
    all: () => {
      going ??= takeDown(steps)
      return going
    },
  }
}

async function takeDown(steps: (() => unknown)[]): Promise<void> {
  const failed: unknown[] = []
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step()
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length) throw new AggregateError(failed, 'not everything could be stopped cleanly')
}
