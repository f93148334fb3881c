import { roomLine } from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { breaker } from './breaker.ts'
import { roomMetrics } from './room-metrics.ts'
import type { Room } from './room-source.ts'

type RoomsOptions = {
  addresses: Record<string, string>
  key: string
  deadlineMs: number
  log: Logger
  metrics: Registry
}

/** Lines to all rooms; they outlive every supergraph. */
export function openRooms({ addresses, key, deadlineMs, log, metrics }: RoomsOptions): Map<string, Room> {
  const figures = roomMetrics(metrics)
  return new Map(
    Object.entries(addresses).map(([name, url]) => [
      name,
      { name, line: roomLine({ url, key }), breaker: breaker(), deadlineMs, metrics: figures, log },
    ]),
  )
}
