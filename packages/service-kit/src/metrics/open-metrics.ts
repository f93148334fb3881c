import { collectDefaultMetrics, Registry } from 'prom-client'

/** What a process counts; `/metrics` tells it. */
export type Metrics = Registry

/** A registry with the figures of the process itself; every figure carries the service's name. */
export function openMetrics({ service }: { service: string }): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  return registry
}
