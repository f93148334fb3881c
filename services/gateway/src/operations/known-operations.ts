import type { Logger } from 'pino'
import { Gauge, type Registry } from 'prom-client'
import { nameIn } from './name-in.ts'
import { markOfPlace, type Operations, placesOf, readOperations } from './read-operations.ts'

/** The operations that may be asked for by their hash, as they are now. */
export type KnownOperations = {
  get: (hash: string) => string | undefined
  /** The name of an operation that is known, by its text, before it is parsed. */
  nameOf: (text: unknown) => string | undefined
  texts: () => string[]
  /** Are they those of all places as the places are now? */
  isCurrent: () => boolean
  /** Looks after them: `changed` is told whenever there are others. */
  follow: (changed: () => void) => void
  stop: () => void
}

type Place = { name: string; mark?: string; isRead: boolean; operations: Operations }
type Options = { log: Logger; metrics: Registry; lookEveryMs?: number }

/**
 * Reads the known operations and follows them. A place that is missing or broken is told, in the log and to whoever
 * alarms; what was last read of it goes on (front-door 18).
 *
 * @param places manifests and folders, parted by commas
 */
export function knownOperations(places: string, options: Options): KnownOperations {
  const { log, metrics, lookEveryMs = 2000 } = options
  const all = placesOf(places).map((name): Place => ({ name, isRead: false, operations: new Map() }))
  const stale = new Gauge({
    name: 'gateway_operations_stale',
    help: 'Places of known operations that are missing or broken: what was last read of them goes on. Alarm on any.',
    registers: [metrics],
  })
  let known: Operations = new Map()
  let names: ReadonlyMap<unknown, string | undefined> = new Map()
  let watch: NodeJS.Timeout | undefined
  const look = (): boolean => {
    const changed = all.map((place) => readAnew(place, log)).some(Boolean)
    known = new Map(all.flatMap(({ operations }) => [...operations]))
    if (changed) names = new Map([...known.values()].map((text) => [text, nameIn(text)]))
    stale.set(all.filter(({ isRead }) => !isRead).length)
    return changed
  }
  look()
  return {
    get: (hash) => known.get(hash),
    nameOf: (text) => names.get(text),
    texts: () => [...known.values()],
    isCurrent: () => all.every(({ isRead }) => isRead),
    follow: (changed) => {
      watch = setInterval(() => look() && changed(), lookEveryMs)
      watch.unref()
    },
    stop: () => clearInterval(watch),
  }
}

/** Reads a place when it is another than it was; what is missing or broken is told once. */
function readAnew(place: Place, log: Logger): boolean {
  const mark = markOfPlace(place.name) ?? 'away'
  if (mark === place.mark) return false
  place.mark = mark
  try {
    place.operations = readOperations(place.name)
    place.isRead = true
    log.info({ place: place.name, operations: place.operations.size }, 'known operations were read')
    return true
  } catch (err) {
    place.isRead = false
    const kept = place.operations.size
    log.error(
      { err, place: place.name, kept },
      'known operations are missing or broken; the last good ones go on',
    )
    return false
  }
}
