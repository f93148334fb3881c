import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { type Place, prefixOf } from './place.ts'

/** BullMQ's queues over one connection, made when first used and thrown away after a failure. */
export type QueueShelf = {
  take: (place: Place) => Queue
  drop: (place: Place) => void
  clear: () => Promise<void>
}

/** A queue whose first command met a dying Redis stays broken for ever; hence `drop`. */
export function queueShelf(connection: Redis, namespace?: string): QueueShelf {
  const queues = new Map<string, Queue>()
  const keyOf = ({ room, queue }: Place): string => `${room}/${queue}`
  const make = ({ room, queue }: Place): Queue => {
    const made = new Queue(queue, {
      connection,
      prefix: prefixOf(room, namespace),
      skipVersionCheck: true,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    })
    made.on('error', () => undefined)
    return made
  }
  return {
    take: (place) => {
      const queue = queues.get(keyOf(place)) ?? make(place)
      queues.set(keyOf(place), queue)
      return queue
    },
    drop: (place) => {
      const queue = queues.get(keyOf(place))
      queues.delete(keyOf(place))
      queue?.close().catch(() => undefined)
    },
    clear: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close().catch(() => undefined)))
      queues.clear()
    },
  }
}
