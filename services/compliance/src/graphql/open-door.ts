import {
  type FunctionsOf,
  type Health,
  type Metrics,
  type SubgraphSettings,
  subgraphServer,
} from '@gongshi/service-kit'
import { graphContext, type RoomMeans } from './context.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** What this room's door is made of. */
export type DoorMeans = RoomMeans & {
  settings: SubgraphSettings
  metrics: Metrics
  health: () => Promise<Health>
  /** What the register gives an agency; a test says that the token's word is enough. */
  register: FunctionsOf | undefined
}

/** People's door to this room. */
export const openDoor = ({ settings, metrics, health, register, ...means }: DoorMeans) =>
  subgraphServer({
    name: 'compliance',
    typeDefs,
    resolvers,
    context: (request) => graphContext(means, request),
    settings,
    log: means.log,
    metrics,
    health,
    register,
  })
