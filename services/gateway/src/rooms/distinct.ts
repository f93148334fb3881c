import type { GraphQLFormattedError } from 'graphql'
import type { RoomAnswer } from './read-answer.ts'

type Variables = Record<string, unknown>

/** A fetch in which every entity is asked for once, and how its answer becomes the answer to what was wished for. */
export type Distinct = { variables?: Variables; spread: (answer: RoomAnswer) => RoomAnswer }

/**
 * Asks for every entity once: a hundred notices of 34 agencies are 34 representations, and what the room looks up, puts
 * together and sends is as much less (front-door 15).
 */
export function distinct(variables: Variables | undefined): Distinct {
  const wished = variables?.representations
  if (!Array.isArray(wished) || wished.length < 2) return { variables, spread: (answer) => answer }
  const at = new Map<string, number>()
  const representations: unknown[] = []
  const places = wished.map((one) => {
    const text = JSON.stringify(one)
    const known = at.get(text) ?? representations.push(one) - 1
    at.set(text, known)
    return known
  })
  if (representations.length === wished.length) return { variables, spread: (answer) => answer }
  return { variables: { ...variables, representations }, spread: (answer) => spreadOver(places, answer) }
}

/** Every place has an entity of its own, for the executor writes into it. */
function spreadOver(places: readonly number[], { data, errors, ...rest }: RoomAnswer): RoomAnswer {
  const entities = data?._entities
  const taken = new Set<number>()
  const ownOf = (entity: unknown, place: number) => {
    if (taken.has(place)) return structuredClone(entity)
    taken.add(place)
    return entity
  }
  const all = Array.isArray(entities) && places.map((place) => ownOf(entities[place], place))
  return {
    ...rest,
    data: all ? { ...data, _entities: all } : data,
    ...(errors && { errors: errors.flatMap((error) => everywhere(places, error)) }),
  }
}

function everywhere(places: readonly number[], error: GraphQLFormattedError): GraphQLFormattedError[] {
  const [root, entity, ...path] = error.path ?? []
  if (root !== '_entities' || typeof entity !== 'number') return [error]
  return places.flatMap((place, at) => (place === entity ? [{ ...error, path: [root, at, ...path] }] : []))
}
