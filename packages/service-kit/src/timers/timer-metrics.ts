import { Counter, Gauge, Histogram } from 'prom-client'
import type { Metrics } from '../metrics/open-metrics.ts'

/** What the timers count; `overdueSeconds` is asked for at every scrape. */
export function timerMetrics(metrics: Metrics, overdueSeconds: () => Promise<number>) {
  const registers = [metrics]
  new Gauge({
    name: 'gongshi_timers_overdue_seconds',
    help: 'Age of the oldest due timer that has not fired; alert at 5.',
    registers,
    collect: async function () {
      const age = await overdueSeconds().catch(() => undefined)
      if (age !== undefined) this.set(age)
    },
  })
  return {
    fired: new Counter({
      name: 'gongshi_timers_fired_total',
      help: 'Timers fired, by kind.',
      labelNames: ['kind'],
      registers,
    }),
    lateness: new Histogram({
      name: 'gongshi_timers_lateness_seconds',
      help: 'From the instant a timer was due to the transaction that fired it.',
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300],
      registers,
    }),
    wokenByQueue: new Counter({
      name: 'gongshi_timers_woken_total',
      help: 'Wake-up jobs received.',
      registers,
    }),
  }
}
