import { roomLine } from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { askMutation, askQuery } from './ask-room.ts'
import { breaker } from './breaker.ts'
import { roomMetrics } from './room-metrics.ts'
import type { Room } from './room-source.ts'
import { together } from './together.ts'

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
  const open = ([name, url]: [string, string]): [string, Room] => {
    const asking = { name, line: roomLine({ url, key }), breaker: breaker(), metrics: figures, log }
    return [name, { ...asking, deadlineMs, query: together(askQuery(asking)), mutate: askMutation(asking) }]
  }
  return new Map(Object.entries(addresses).map(open))
}
