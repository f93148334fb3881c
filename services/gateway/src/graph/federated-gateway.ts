import { ApolloGateway } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import type { Logger } from 'pino'
import { type Room, roomSource } from '../rooms/room-source.ts'
import { type PlanCache, planCache } from './plan-cache.ts'

// The gateway library reports its use to its maker unless told not to.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'

/** The planner and executor of one supergraph; a leaner executor would stand in its place (platform.md 7). */
export type FederatedGateway = { gateway: ApolloGateway; plans: PlanCache<QueryPlan> }

/**
 * One supergraph over the rooms.
 *
 * @throws when the supergraph names a room the gateway has no address for
 */
export function federatedGateway(supergraphSdl: string, rooms: ReadonlyMap<string, Room>, log: Logger) {
  const plans = planCache<QueryPlan>()
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const room = rooms.get(name)
      if (!room) throw new Error(`the supergraph names a room the gateway has no address for: ${name}`)
      return roomSource(room)
    },
    queryPlannerConfig: { cache: plans as never },
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: quiet(log),
  })
  return { gateway, plans } satisfies FederatedGateway
}

/** The library tells every load as news; what matters is told by the swap. */
function quiet(log: Logger) {
  const to = (level: 'debug' | 'warn' | 'error') => (message?: unknown) => log[level](String(message))
  return { debug: () => {}, info: to('debug'), warn: to('warn'), error: to('error') }
}
