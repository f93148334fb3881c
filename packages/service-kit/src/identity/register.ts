import type { Person, Uscc } from '@gongshi/domain-kit'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { AskRoom } from '../neighbours/ask-room.ts'
import { granted } from './granted.ts'

/** The functions of an agency as the register has them now; none when it does not know the agency. */
export type FunctionsOf = (agency: Uscc) => Promise<readonly string[]>

/** How long an answer of the register is believed: a function that was withdrawn is gone after this at the latest. */
const BELIEVED_MS = 15_000

const question = /* GraphQL */ `
  query functionsOfAgency($uscc: USCC!) { agency(uscc: $uscc) { roles } }
`
const shape = z.object({ agency: z.object({ roles: z.array(z.string()) }).nullish() })

/** The register of the organizations room, asked over the house's own line; its answers are kept for a moment. */
export function functionsFrom(ask: AskRoom): FunctionsOf {
  const known = new LRUCache<Uscc, readonly string[]>({
    max: 1000,
    ttl: BELIEVED_MS,
    fetchMethod: async (uscc) => shape.parse(await ask(question, { uscc })).agency?.roles ?? [],
  })
  return async (uscc) => (await known.fetch(uscc)) ?? []
}

/**
 * The person with what the register gives them.
 *
 * @throws what `functionsOf` throws while the register is away: nobody holds an office unseen
 */
export async function throughRegister(person: Person, functionsOf: FunctionsOf): Promise<Person> {
  return granted(person, person.agencyUscc ? await functionsOf(person.agencyUscc) : [])
}
