import type { ApolloServer } from '@apollo/server'
import { apolloServer } from '@gongshi/service-kit/graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from '../gateway-context.ts'
import { costPlugin } from '../limits/cost-plugin.ts'
import type { IntrospectionPolicy } from '../limits/introspection-plugin.ts'
import { introspectionPlugin } from '../limits/introspection-plugin.ts'
import { limitRules } from '../limits/limit-rules.ts'
import type { Limits } from '../limits/limits.ts'
import { oneLimitPlugin } from '../limits/one-limit-plugin.ts'
import type { Room } from '../rooms/room-source.ts'
import { federatedGateway } from './federated-gateway.ts'
import { planAhead, sha256 } from './plan-ahead.ts'
import { tidyAnswerPlugin } from './tidy-answer-plugin.ts'

/** One supergraph, ready to answer. */
export type Graph = {
  /** Names the supergraph: the beginning of its hash. */
  id: string
  server: ApolloServer<GatewayContext>
  stop: () => Promise<void>
}

/** What every supergraph is served with. */
export type Serving = {
  rooms: ReadonlyMap<string, Room>
  operations: ReadonlyMap<string, string>
  limits: Limits
  introspection: IntrospectionPolicy
  log: Logger
}

/**
 * A supergraph as a server, its known operations planned.
 *
 * @throws when the supergraph is broken; nothing of it is left running then
 */
export async function openGraph(supergraph: string, serving: Serving): Promise<Graph> {
  const { rooms, operations, limits, introspection, log } = serving
  const federated = federatedGateway(supergraph, rooms, log)
  const server = apolloServer<GatewayContext>({
    log,
    // The plug-in below decides, and refuses in the house's own words.
    introspection: true,
    plugins: [
      introspectionPlugin(introspection),
      costPlugin(limits.cost),
      tidyAnswerPlugin(log),
      oneLimitPlugin(limits),
    ],
    rest: {
      gateway: federated.gateway,
      validationRules: limitRules(limits),
      parseOptions: { maxTokens: limits.tokens },
    },
  })
  await server.start()
  const planned = await planAhead(federated, operations.values(), log)
  const id = sha256(supergraph).slice(0, 12)
  log.info({ supergraph: id, planned }, 'a supergraph is ready')
  return { id, server, stop: () => server.stop() }
}
