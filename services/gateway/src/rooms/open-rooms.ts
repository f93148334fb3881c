import { roomLine } from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { askMutation, askQuery } from './ask-room.ts'
import { breaker } from './breaker.ts'
import { type LaneSettings, lanes } from './lanes.ts'
import { roomMetrics } from './room-metrics.ts'
import type { Room } from './room-source.ts'
import { together } from './together.ts'

type RoomsOptions = {
  addresses: Record<string, string>
  /** The key that opens each room. */
  keys: Record<string, string>
  deadlineMs: number
  lanes: LaneSettings
  log: Logger
  metrics: Registry
}

/** Lines to all rooms; they outlive every supergraph. */
export function openRooms({
  addresses,
  keys,
  deadlineMs,
  lanes: places,
  log,
  metrics,
}: RoomsOptions): Map<string, Room> {
  const figures = roomMetrics(metrics)
  const open = ([name, url]: [string, string]): [string, Room] => {
    const line = roomLine({ url, name, key: keys[name] ?? '' })
    const asking = { name, line, breaker: breaker(), lanes: lanes(places), deadlineMs, metrics: figures, log }
    return [
      name,
      {
        ...asking,
        longestMs: deadlineMs + places.waitMs,
        query: together(askQuery(asking)),
        mutate: askMutation(asking),
      },
    ]
  }
  return new Map(Object.entries(addresses).map(open))
}
