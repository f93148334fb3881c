import type { WireEvent } from '../outbox/wire.ts'

/** What is to be done with the events of a job. */
export type SortedNews = {
  /** In the order in which they are applied; `known` ones have a parked row already. */
  apply: { event: WireEvent; known: boolean }[]
  /** Their predecessor has not been applied. */
  park: WireEvent[]
  /** Applied before: to be acknowledged again. */
  done: WireEvent[]
}

/**
 * Decides for each event of a job whether it is done, ripe or too early (R-19: out-of-order versions are parked).
 *
 * @param standing what the inbox knows of the events and of their predecessors
 */
export function sortNews(
  events: readonly WireEvent[],
  standing: ReadonlyMap<string, 'applied' | 'parked'>,
): SortedNews {
  const sorted: SortedNews = { apply: [], park: [], done: [] }
  const applied = new Set(
    [...standing].filter(([, state]) => state === 'applied').map(([eventId]) => eventId),
  )
  const seen = new Set<string>()
  for (const event of inOrder(events)) {
    if (seen.has(event.eventId)) continue
    seen.add(event.eventId)
    const known = standing.get(event.eventId)
    if (known === 'applied') {
      sorted.done.push(event)
    } else if (event.after === undefined || applied.has(event.after)) {
      sorted.apply.push({ event, known: known === 'parked' })
      applied.add(event.eventId)
    } else if (known === undefined) {
      sorted.park.push(event)
    }
  }
  return sorted
}

function inOrder(events: readonly WireEvent[]): WireEvent[] {
  return [...events].sort(
    (one, other) => one.aggregateVersion - other.aggregateVersion || (one.eventId < other.eventId ? -1 : 1),
  )
}
