import { setTimeout as sleep } from 'node:timers/promises'
import { backoffMs } from './backoff.ts'

/** Something that can be brought back. */
export type Revivable = { restart: () => Promise<void> }

export type StayUp = {
  /** From now on, this one is brought back when it is lost. */
  watch: (name: string, one: Revivable) => void
  /** One has ended unasked; who was not watched yet is, from now on. */
  lost: (name: string, how: string, one?: Revivable) => void
  /** Settles once nobody is being brought back: only then is the house what it says it is. */
  whole: () => Promise<void>
}

/**
 * Brings back what ended unasked: at once the first time, then with growing pauses; who has run for a minute starts
 * from the beginning. Every end is one line.
 */
export function stayUp(of: {
  say: (line: string) => void
  isStopping: () => boolean
  onBack: () => void
}): StayUp {
  const known = new Map<string, Revivable>()
  const troubles = new Map<string, { times: number; at: number }>()
  const busy = new Map<string, Promise<void>>()

  const pauseOf = (name: string): number => {
    const last = troubles.get(name)
    const times = last && performance.now() - last.at < 60_000 ? last.times : 0
    troubles.set(name, { times: times + 1, at: performance.now() })
    return backoffMs(times)
  }

  const revive = async (name: string, how: string, one: Revivable): Promise<void> => {
    const pauseMs = pauseOf(name)
    of.say(`${name} ended (${how}); starting it again${pauseMs ? ` in ${pauseMs / 1000} s` : ''}`)
    await sleep(pauseMs)
    if (of.isStopping()) return
    const trouble = await one.restart().then(() => undefined, firstLine)
    if (of.isStopping()) return
    if (trouble) return revive(name, trouble, one)
    of.say(`${name} is back`)
    of.onBack()
  }

  return {
    watch: (name, one) => void known.set(name, one),
    lost: (name, how, unknown) => {
      const one = known.get(name) ?? unknown
      if (!one || busy.has(name) || of.isStopping()) return
      known.set(name, one)
      const revived = revive(name, how, one).finally(() => busy.delete(name))
      busy.set(name, revived)
    },
    whole: async () => {
      while (busy.size > 0) await Promise.allSettled(busy.values())
    },
  }
}

const firstLine = (error: unknown): string => String((error as Error).message ?? error).split('\n')[0]!
