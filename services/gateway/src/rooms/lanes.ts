/** How many may be under way to one room, and how long whoever finds no place waits. */
export type LaneSettings = {
  /** In all, to one room. */
  room: number
  /** Of one operation. */
  operation: number
  /** Of one kind of mutation, and of all: each holds a row, and those that wait for it hold the room's connections. */
  mutation: number
  mutations: number
  /** The longest wait for a place. */
  waitMs: number
}

/** A room's places. */
export type Lanes = {
  /** Runs the work when there is a place for it; undefined when none came free in time. */
  within: <T>(lane: Lane, signal: AbortSignal, work: () => Promise<T>) => Promise<T | undefined>
  readonly busy: number
}

/** What a piece of work is, as places are counted. */
export type Lane = { name: string; isMutation: boolean }

type Waiting = { lane: Lane; start: () => void }

/** So many wait for one lane; more are told at once that there is no place. */
const MOST_WAITING = 100

/**
 * Places on the way to one room: slow work is shed by how much of it is under way, each operation for itself, so that
 * what is slow can be slow without keeping what is quick from the room (attack 2).
 */
export function lanes({ room, operation, mutation, mutations, waitMs }: LaneSettings): Lanes {
  const underWay = new Map<string, number>()
  const waiting: Waiting[] = []
  let busy = 0
  let writing = 0
  const mostOf = ({ isMutation }: Lane) => (isMutation ? mutation : operation)
  const hasPlace = (lane: Lane) =>
    busy < room && (underWay.get(lane.name) ?? 0) < mostOf(lane) && !(lane.isMutation && writing >= mutations)
  const count = ({ name, isMutation }: Lane, by: 1 | -1) => {
    busy += by
    if (isMutation) writing += by
    const now = (underWay.get(name) ?? 0) + by
    if (now > 0) underWay.set(name, now)
    else underWay.delete(name)
  }
  const next = () => {
    const at = waiting.findIndex(({ lane }) => hasPlace(lane))
    if (at >= 0) waiting.splice(at, 1)[0]?.start()
  }
  const place = (lane: Lane, signal: AbortSignal): Promise<boolean> | boolean => {
    if (hasPlace(lane)) {
      count(lane, 1)
      return true
    }
    const before = waiting.filter((one) => one.lane.name === lane.name).length
    if (before >= MOST_WAITING || waiting.length >= 10 * MOST_WAITING || signal.aborted) return false
    return new Promise((resolve) => {
      const settle = (came: boolean) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', give)
        resolve(came)
      }
      const entry: Waiting = {
        lane,
        start: () => {
          count(lane, 1)
          settle(true)
        },
      }
      const give = () => {
        const at = waiting.indexOf(entry)
        if (at >= 0) waiting.splice(at, 1)
        settle(false)
      }
      const timer = setTimeout(give, waitMs)
      signal.addEventListener('abort', give, { once: true })
      waiting.push(entry)
    })
  }
  return {
    get busy() {
      return busy
    },
    within: async (lane, signal, work) => {
      if (!(await place(lane, signal))) return undefined
      try {
        return await work()
      } finally {
        count(lane, -1)
        next()
      }
    },
  }
}
