import type { FilesDoor } from '../files/index.ts'
import type { Health } from '../graphql/door/health-routes.ts'
import type { OpenDoor } from '../graphql/door/open-door.ts'
import { type SubgraphSettings, subgraphServer } from '../graphql/index.ts'
import type { FunctionsOf } from '../identity/register.ts'
import type { SharedNonces } from '../identity/shared-nonces.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import type { Means, RoomDoor } from './room.ts'

type Opening<Store, Own extends object> = {
  room: { name: string; door: RoomDoor<Store, Own> }
  means: Means<Store> & Own
  settings: SubgraphSettings
  metrics: Metrics
  health: () => Promise<Health>
  /** What the register gives an agency; a test says that the token's word is enough. */
  register: FunctionsOf | undefined
  files?: FilesDoor
  nonces?: SharedNonces
}

/** Opens people's door to a room; `listen` before use. */
export function openRoomDoor<Store, Own extends object>({
  room: { name, door },
  means,
  ...rest
}: Opening<Store, Own>): Promise<OpenDoor> {
  const { typeDefs, resolvers, context } = door
  return subgraphServer({
    name,
    typeDefs,
    resolvers,
    log: means.log,
    context: (request) => context(means, request),
    ...rest,
  })
}
