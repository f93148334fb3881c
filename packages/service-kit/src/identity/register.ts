import type { Person, Uscc } from '@gongshi/domain-kit'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { AskRoom } from '../neighbours/ask-room.ts'
import { granted } from './granted.ts'

/**
 * The functions of an agency as the register has them now; none when it does not know the agency.
 *
 * @param asked.forReading whether its last word will do while the register is away: enough to read by, never to act by
 */
export type FunctionsOf = (agency: Uscc, asked: { forReading: boolean }) => Promise<readonly string[]>

/** How long an answer of the register is believed: a function that was withdrawn is gone after this at the latest. */
const BELIEVED_MS = 15_000

/** How long its last word is read by while it gives none: whoever works at the desk does not lose sight of it at every restart. */
const READ_BY_MS = 10 * 60_000

const question = /* GraphQL */ `
  query functionsOfAgency($uscc: USCC!) { agency(uscc: $uscc) { roles } }
`
const shape = z.object({ agency: z.object({ roles: z.array(z.string()) }).nullish() })

type Clock = { now: () => number }

/**
 * The register of the organizations room, asked over the house's own line; its answers are kept for a moment.
 *
 * @param clock.now milliseconds of a clock that never steps
 */
export function functionsFrom(ask: AskRoom, clock: Clock = performance): FunctionsOf {
  const kept = { max: 1000, perf: clock, ttlResolution: 0 }
  const lastWords = new LRUCache<Uscc, readonly string[]>({ ...kept, ttl: READ_BY_MS })
  const known = new LRUCache<Uscc, readonly string[]>({
    ...kept,
    ttl: BELIEVED_MS,
    fetchMethod: async (uscc) => {
      const functions = shape.parse(await ask(question, { uscc })).agency?.roles ?? []
      lastWords.set(uscc, functions)
      return functions
    },
  })
  return async (uscc, { forReading }) => {
    try {
      return (await known.fetch(uscc)) ?? []
    } catch (away) {
      const last = forReading ? lastWords.get(uscc) : undefined
      if (last) return last
      throw away
    }
  }
}

/**
 * The person with what the register gives them.
 *
 * @param asked.forReading whether the register's last word will do while it is away
 * @throws what `functionsOf` throws while the register is away: nobody holds an office unseen
 */
export async function throughRegister(
  person: Person,
  functionsOf: FunctionsOf,
  asked: { forReading: boolean },
): Promise<Person> {
  return granted(person, person.agencyUscc ? await functionsOf(person.agencyUscc, asked) : [])
}
