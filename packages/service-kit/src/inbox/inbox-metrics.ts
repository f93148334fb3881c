import { Counter } from 'prom-client'
import type { Metrics } from '../metrics/open-metrics.ts'

/** What a listening room counts. */
export function inboxMetrics(metrics: Metrics) {
  return new Counter({
    name: 'gongshi_inbox_events_total',
    help: 'Events heard: applied, done before, or parked until their predecessor comes.',
    labelNames: ['what'],
    registers: [metrics],
  })
}
