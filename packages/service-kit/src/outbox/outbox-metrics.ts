import { Counter, Gauge } from 'prom-client'
import type { DataSource } from 'typeorm'
import type { Metrics } from '../metrics/open-metrics.ts'

/** What the relay counts. */
export function outboxMetrics(metrics: Metrics, dataSource: DataSource) {
  const registers = [metrics]
  new Gauge({
    name: 'gongshi_outbox_unsettled',
    help: 'Deliveries no listener has acknowledged yet.',
    registers,
    collect: async function () {
      const rows = await dataSource
        .query('select count(*) as waiting from outbox_delivery where settled = 0')
        .catch(() => [])
      if (rows[0]) this.set(Number(rows[0].waiting))
    },
  })
  return {
    published: new Counter({
      name: 'gongshi_outbox_published_total',
      help: 'Deliveries brought to a listener, again or for the first time.',
      labelNames: ['again'],
      registers,
    }),
    settled: new Counter({
      name: 'gongshi_outbox_settled_total',
      help: 'Deliveries a listener acknowledged.',
      registers,
    }),
  }
}
