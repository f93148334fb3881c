import type { ApolloServer } from '@apollo/server'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { apolloServer } from '@gongshi/service-kit/graphql'
import type { DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from '../gateway-context.ts'
import { aliasRule } from '../limits/alias-rule.ts'
import { costPlugin } from '../limits/cost-plugin.ts'
import type { IntrospectionPolicy } from '../limits/introspection-plugin.ts'
import { introspectionPlugin } from '../limits/introspection-plugin.ts'
import { keysOf } from '../limits/keys-of.ts'
import { limitRules } from '../limits/limit-rules.ts'
import type { Limits } from '../limits/limits.ts'
import { nodesPlugin } from '../limits/nodes-plugin.ts'
import { oneLimitPlugin } from '../limits/one-limit-plugin.ts'
import { operationPlugin } from '../limits/operation-plugin.ts'
import type { Rates } from '../rates/rates.ts'
import type { Room } from '../rooms/room-source.ts'
import { federatedGateway, readSupergraph } from './federated-gateway.ts'
import { openPlanners } from './planners.ts'
import { openPlans } from './plans.ts'
import { sha256 } from './sha256.ts'
import { tidyAnswerPlugin } from './tidy-answer-plugin.ts'

/** One supergraph, ready to answer. */
export type Graph = {
  /** Names the supergraph: the beginning of its hash. */
  id: string
  server: ApolloServer<GatewayContext>
  /** Plans these operations beforehand, and no others any more. */
  know: (texts: Iterable<string>) => Promise<number>
  stop: () => Promise<void>
}

/** What every supergraph is served with. */
export type Serving = {
  rooms: ReadonlyMap<string, Room>
  /** The texts of the known operations, as they are now. */
  operations: () => Iterable<string>
  /** How many threads plan. */
  planners: number
  limits: Limits
  rates: Rates
  introspection: IntrospectionPolicy
  log: Logger
}

/** How much the documents that have been read may weigh together; a document is about thirty times its text. */
const DOCUMENT_BYTES = 16 * 1024 * 1024
const sizeCalculation = (document: DocumentNode) => 30 * (document.loc?.end ?? 16_384)

/**
 * A supergraph as a server, its known operations planned.
 *
 * @throws when the supergraph is broken; nothing of it is left running then
 */
export async function openGraph(supergraph: string, serving: Serving): Promise<Graph> {
  const { rooms, operations, limits, rates, introspection, log } = serving
  const executable = readSupergraph(supergraph, rooms)
  const planners = await openPlanners(supergraph, { threads: serving.planners })
  const plans = openPlans(executable.schema, planners, log)
  const server = apolloServer<GatewayContext>({
    log,
    // The plug-in below decides, and refuses in the house's own words.
    introspection: true,
    plugins: [
      operationPlugin(),
      introspectionPlugin(introspection),
      nodesPlugin(limits.nodes),
      costPlugin({ most: limits.cost, rates, isPlanned: plans.has }),
      tidyAnswerPlugin(log),
      oneLimitPlugin(limits),
    ],
    rest: {
      gateway: federatedGateway(supergraph, executable, plans),
      documentStore: new InMemoryLRUCache({ maxSize: DOCUMENT_BYTES, sizeCalculation }),
      validationRules: [...limitRules(limits), aliasRule(keysOf(supergraph))],
      parseOptions: { maxTokens: limits.tokens },
    },
  })
  const stop = async () => {
    await server.stop()
    await planners.stop()
  }
  await server.start()
  const planned = await plans.know(operations())
  const id = sha256(supergraph).slice(0, 12)
  log.info({ supergraph: id, planned }, 'a supergraph is ready')
  return { id, server, know: plans.know, stop }
}
