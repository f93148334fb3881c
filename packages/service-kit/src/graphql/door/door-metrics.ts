import { Histogram, type Registry } from 'prom-client'

/** Counts the requests at a door: `<service>_graphql_request_seconds` by HTTP status. */
export function requestHistogram(service: string, metrics: Registry): Histogram<'status'> {
  return new Histogram({
    name: `${service.replaceAll('-', '_')}_graphql_request_seconds`,
    help: 'Time from the first byte of a GraphQL request to the last of its answer, by HTTP status.',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 2, 3],
    registers: [metrics],
  })
}
