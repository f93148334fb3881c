/** How many uploads may be under way: in all, of one caller, and of those who did not sign in together. */
export type FilePlaces = { all: number; each: number; ofPublic: number }

/** Places for uploads: whoever holds many slow ones keeps nobody else from handing in. */
export function filePlaces({ all, each, ofPublic }: FilePlaces) {
  const underWay = new Map<string, number>()
  let busy = 0
  let unnamed = 0
  return {
    /** Lets go of a place when called; undefined when there is none. */
    take: ({ key, isNamed }: { key: string; isNamed: boolean }): (() => void) | undefined => {
      const own = underWay.get(key) ?? 0
      if (busy >= all || own >= each || (!isNamed && unnamed >= ofPublic)) return undefined
      underWay.set(key, own + 1)
      busy += 1
      if (!isNamed) unnamed += 1
      return () => {
        const left = (underWay.get(key) ?? 1) - 1
        if (left > 0) underWay.set(key, left)
        else underWay.delete(key)
        busy -= 1
        if (!isNamed) unnamed -= 1
      }
    },
  }
}
