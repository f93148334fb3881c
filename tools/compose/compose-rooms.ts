import { composeServices } from '@apollo/composition'
import { withClientMutationIds } from '@gongshi/service-kit/graphql'
import { parse } from 'graphql'
import { forbidden } from './forbidden.ts'
import { overlappingKeys } from './overlapping-keys.ts'
import { ownDescriptions } from './own-descriptions.ts'
import type { RoomSdl } from './rooms.ts'

/** What came of composing: the supergraph, or everything that stands in its way. */
export type Composed = { supergraph: string; problems: [] } | { supergraph?: undefined; problems: string[] }

/**
 * Composes the rooms into the supergraph.
 *
 * Rooms are named, not addressed: the gateway knows where they are. Composition's hints are problems too, for the planner
 * answers wrongly and silently otherwise (platform.md 7).
 */
export function composeRooms(rooms: readonly RoomSdl[]): Composed {
  const parsed = rooms.map(({ name, sdl }) => ({
    name,
    url: `room://${name}`,
    typeDefs: withClientMutationIds(parse(sdl)),
  }))
  const services = ownDescriptions(parsed)
  const own = [
    ...services.flatMap((room) => forbidden(room.name, room.typeDefs)),
    ...overlappingKeys(services),
  ]
  const { supergraphSdl, errors, hints } = composeServices(services)
  const theirs = [
    ...(errors ?? []).map((error) => error.message),
    ...(hints ?? []).map((hint) => `hint ${hint.definition.code}: ${hint.message}`),
  ]
  const problems = [...own, ...theirs]
  return supergraphSdl && problems.length === 0 ? { supergraph: supergraphSdl, problems: [] } : { problems }
}
