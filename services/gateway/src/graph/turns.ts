/** Work that waits, by whose it is. */
export type Turns<Work> = {
  /** False when this one has too much waiting already. */
  add: (whose: string, work: Work) => boolean
  /** The next piece: of everybody in turn, of each in the order it came. */
  next: () => Work | undefined
  readonly size: number
}

/** A queue in which nobody waits for all that somebody else has brought. */
export function turns<Work>(mostEach: number): Turns<Work> {
  const waiting = new Map<string, Work[]>()
  let size = 0
  return {
    get size() {
      return size
    },
    add: (whose, work) => {
      const mine = waiting.get(whose) ?? []
      if (mine.length >= mostEach) return false
      mine.push(work)
      waiting.set(whose, mine)
      size += 1
      return true
    },
    next: () => {
      const [turn] = waiting
      if (!turn) return undefined
      const [whose, mine] = turn
      const work = mine.shift()!
      // A Map keeps the order of insertion: whoever had a turn goes to the end.
      waiting.delete(whose)
      if (mine.length > 0) waiting.set(whose, mine)
      size -= 1
      return work
    },
  }
}
