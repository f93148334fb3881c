import { composeServices } from '@apollo/composition'
import { withClientMutationIds } from '@gongshi/service-kit/graphql'
import { parse } from 'graphql'
import { forbidden } from './forbidden.ts'
import { type Hint, notInTransit } from './in-transit.ts'
import { overlappingKeys } from './overlapping-keys.ts'
import { ownDescriptions } from './own-descriptions.ts'
import type { RoomSdl } from './rooms.ts'
import { unresolvableKeys } from './unresolvable-keys.ts'

/** What came of composing: the supergraph, or everything that stands in its way. */
export type Composed = { supergraph: string; problems: [] } | { supergraph?: undefined; problems: string[] }

/** What is on its way between rooms: the text of in-transit.txt, and the day it is. */
export type InTransit = { listed: string; today: string }

const NOTHING: InTransit = { listed: '', today: '' }

/**
 * Composes the rooms into the supergraph.
 *
 * Rooms are named, not addressed: the gateway knows where they are. Composition's hints are problems too, for the planner
 * answers wrongly and silently otherwise (platform.md 7), unless they are listed as in transit.
 */
export function composeRooms(rooms: readonly RoomSdl[], { listed, today } = NOTHING): Composed {
  const parsed = rooms.map(({ name, sdl }) => ({
    name,
    url: `room://${name}`,
    typeDefs: withClientMutationIds(parse(sdl)),
  }))
  const services = ownDescriptions(parsed)
  const own = [
    ...services.flatMap((room) => forbidden(room.name, room.typeDefs)),
    ...overlappingKeys(services),
    ...unresolvableKeys(services),
  ]
  const { supergraphSdl, errors, hints } = composeServices(services)
  const theirs = (errors ?? []).map((error) => error.message)
  // Of rooms that do not compose no hints are told, so nothing can be called stale.
  const open = supergraphSdl ? notInTransit((hints ?? []).map(told), listed, today) : []
  const problems = [...own, ...theirs, ...open]
  return supergraphSdl && problems.length === 0 ? { supergraph: supergraphSdl, problems: [] } : { problems }
}

type CompositionHint = NonNullable<ReturnType<typeof composeServices>['hints']>[number]

const told = ({ definition: { code }, coordinate = '-', message }: CompositionHint): Hint => ({
  code,
  coordinate,
  message,
})
