import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** An operation to be planned: its text, and which one of it. */
export type ToPlan = { text: string; operationName?: string }

/** What came of it: a plan as JSON, or why there is none. */
export type Planned = { plan: string } | { failure: string }

/** What the thread says: that it may be asked, then what came of each operation. */
export type PlannerSays = 'READY' | Planned[]

/** A thread that plans what it is handed; one that ended is started anew with the next. */
export type Planner = {
  /** What came of each; a failure of all when they took too long or too much memory. */
  plan: (wishes: readonly ToPlan[]) => Promise<Planned[]>
  stop: () => Promise<unknown>
}

/** No plan takes nearly so much; what does ends its thread, not the gateway. */
const MOST_MIB = 512

/**
 * Starts a thread that plans.
 *
 * @param mostMs the longest one operation may take, on an average of those handed over together
 * @throws when it cannot read the supergraph
 */
export async function openPlanner(supergraph: string, mostMs: number): Promise<Planner> {
  let thread: Thread | undefined
  const running = async (): Promise<Thread> => {
    if (thread) return thread
    const begun = await startThread(supergraph)
    void begun.ended.then(() => {
      if (thread === begun) thread = undefined
    })
    thread = begun
    return begun
  }
  await running()
  return {
    plan: async (wishes) => {
      if (wishes.length === 0) return []
      const { worker, ended } = await running()
      const end = () => {
        thread = undefined
        void worker.terminate()
      }
      const late = setTimeout(end, mostMs * wishes.length)
      try {
        const said = once(worker, 'message')
        worker.postMessage(wishes)
        // `said` fails with the thread.
        const told = await Promise.race([said, ended]).catch(() => 'ENDED' as const)
        if (told !== 'ENDED') return told[0] as Planned[]
        return wishes.map(() => ({ failure: 'the planner ended over it' }))
      } finally {
        clearTimeout(late)
      }
    },
    stop: async () => thread?.worker.terminate(),
  }
}

type Thread = { worker: Worker; ended: Promise<'ENDED'> }

async function startThread(supergraph: string): Promise<Thread> {
  const worker = new Worker(fileURLToPath(new URL('./planner-thread.ts', import.meta.url)), {
    workerData: { supergraph },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
  })
  const ended = once(worker, 'exit').then(
    () => 'ENDED' as const,
    () => 'ENDED' as const,
  )
  const begun = await Promise.race([once(worker, 'message'), ended])
  if (begun === 'ENDED') throw new Error('the planner ended before it was ready')
  worker.unref()
  return { worker, ended }
}
