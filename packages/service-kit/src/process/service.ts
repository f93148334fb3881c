import type { RunningJob } from '../jobs/running-job.ts'
import type { Log } from '../log/open-log.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import { within } from '../queues/within.ts'
import { waits } from '../waits/index.ts'

/** What one part says when `/readyz` asks. */
export type PartHealth = { ready: boolean; [fact: string]: unknown }

/** What `/readyz` tells: ready when every part is, and while the process is not leaving. */
export type ProcessHealth = { ready: boolean; [part: string]: unknown }

/** A process while it starts and runs; its parts enter themselves here in the order in which they start. */
export type Service<S> = {
  name: string
  settings: S
  log: Log
  metrics: Metrics
  health: () => Promise<ProcessHealth>
  /** Adds a part to what `/readyz` asks. */
  watch: (part: string, health: () => Promise<PartHealth>) => void
  /** Ends in reverse order of starting, after what was entered later. */
  onStop: (part: string, stop: () => Promise<unknown>) => void
  /** Called first when the process is told to leave: say so, and take no more. */
  onDrain: (drain: () => void) => void
  /** Watches a job and stops it in its turn. */
  run: (job: RunningJob) => void
}

/** The parts of a process and their end. */
export type Parts<S> = { service: Service<S>; drain: () => void; stop: () => Promise<void> }

/** Makes the register a process's parts enter themselves in. */
export function openService<S>(base: Pick<Service<S>, 'name' | 'settings' | 'log' | 'metrics'>): Parts<S> {
  const watched = new Map<string, () => Promise<PartHealth>>()
  const stops: { part: string; stop: () => Promise<unknown> }[] = []
  const drains: (() => void)[] = []
  let leaving = false
  const service: Service<S> = {
    ...base,
    watch: (part, health) => watched.set(part, health),
    onStop: (part, stop) => stops.push({ part, stop }),
    onDrain: (drain) => drains.push(drain),
    run: (job) => {
      watched.set(job.name, job.health)
      stops.push({ part: job.name, stop: job.stop })
    },
    health: async () => {
      const told = await Promise.all(
        [...watched].map(async ([part, ask]) => [part, await answerOf(ask)] as const),
      )
      return { ...Object.fromEntries(told), ready: !leaving && told.every(([, { ready }]) => ready) }
    },
  }
  return {
    service,
    drain: () => {
      leaving = true
      for (const drain of drains) drain()
    },
    stop: async () => {
      for (const { part, stop } of stops.toReversed()) {
        await stop().catch((error) => base.log.error({ err: error, part }, 'a part did not stop cleanly'))
      }
    },
  }
}

/** A part that fails or does not answer within a second is not ready. */
function answerOf(ask: () => Promise<PartHealth>): Promise<PartHealth> {
  return within(waits.health.ms, ask(), () => new Error('late')).catch(() => ({ ready: false }))
}
