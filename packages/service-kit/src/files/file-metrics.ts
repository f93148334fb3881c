import { Counter } from 'prom-client'
import type { Metrics } from '../metrics/open-metrics.ts'

/** What a door for files counts. */
export function fileMetrics(metrics: Metrics) {
  const registers = [metrics]
  return {
    handedIn: new Counter({
      name: 'gongshi_files_handed_in_total',
      help: 'Files that were handed in, by outcome: taken, or the code of the refusal.',
      labelNames: ['outcome'],
      registers,
    }),
    bytes: new Counter({
      name: 'gongshi_files_taken_bytes_total',
      help: 'Bytes of the files that were taken.',
      registers,
    }),
  }
}
