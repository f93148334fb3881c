import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** What the gateway counts of its rooms. */
export type RoomMetrics = ReturnType<typeof roomMetrics>

/** Registers the figures of the gateway's rooms, each by room. */
export function roomMetrics(registry: Registry) {
  const of = { labelNames: ['room'] as const, registers: [registry] }
  return {
    seconds: new Histogram({
      name: 'gateway_room_fetch_seconds',
      help: 'Time a room took to answer a fetch.',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2],
      ...of,
    }),
    unavailable: new Counter({
      name: 'gateway_room_unavailable_total',
      help: 'Fetches a room did not answer.',
      ...of,
    }),
    shed: new Counter({
      name: 'gateway_room_shed_total',
      help: 'Fetches that found no place: too much of their kind was under way.',
      ...of,
    }),
    skew: new Counter({
      name: 'gateway_room_schema_skew_total',
      help: 'Fetches a room did not understand: it runs another version than the supergraph. Alarm on any.',
      ...of,
    }),
    retries: new Counter({
      name: 'gateway_room_retries_total',
      help: 'Queries asked once more because their connection died before an answer.',
      ...of,
    }),
    open: new Gauge({
      name: 'gateway_room_breaker_open',
      help: '1 while the room is not asked, but for a probe.',
      ...of,
    }),
  }
}
