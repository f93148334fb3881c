import {
  type FunctionsOf,
  type Log,
  type Metrics,
  type SubgraphSettings,
  subgraphServer,
} from '@gongshi/service-kit'
import type { Context, Means } from '../commands/context.ts'
import { openLoaders } from './open-loaders.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

export type DoorMeans = Means & {
  settings: SubgraphSettings
  log: Log
  metrics: Metrics
  health: Parameters<typeof subgraphServer>[0]['health']
  /** What the register gives an agency; a test says that the token's word is enough. */
  register: FunctionsOf | undefined
}

/** People's door to this room. */
export function openDoor({ settings, metrics, health, register, ...means }: DoorMeans) {
  return subgraphServer<Context>({
    name: 'procurement',
    typeDefs,
    resolvers,
    settings,
    metrics,
    health,
    register,
    log: means.log,
    context: ({ actor, signal }) => {
      let now: ReturnType<Context['now']> | undefined
      return {
        ...means,
        actor,
        signal,
        loaders: openLoaders(means.store, means.neighbours),
        now: () => {
          now ??= means.clock.now()
          return now
        },
      }
    },
  })
}
