import { ApolloGateway } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { type Room, roomSource } from '../rooms/room-source.ts'
import { type PlainOperation, plainOperation } from './plain-operation.ts'
import { type PlanCache, planCache } from './plan-cache.ts'

// The gateway library reports its use to its maker unless told not to.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'

type GatewayInterface = ApolloServerOptionsWithGateway<never>['gateway']

/** The planner and executor of one supergraph; a leaner executor would stand in its place (platform.md 7). */
export type FederatedGateway = {
  gateway: ApolloGateway
  /** The gateway as the server asks it: every operation in its plain form. */
  plainly: GatewayInterface
  plans: PlanCache<QueryPlan>
  plainOf: (document: DocumentNode) => PlainOperation
}

/**
 * One supergraph over the rooms.
 *
 * @throws when the supergraph names a room the gateway has no address for
 */
export function federatedGateway(
  supergraphSdl: string,
  rooms: ReadonlyMap<string, Room>,
  log: Logger,
): FederatedGateway {
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
  const plain = new WeakMap<DocumentNode, PlainOperation>()
  const plainOf = (document: DocumentNode): PlainOperation => {
    const { schema } = gateway as unknown as { schema: GraphQLSchema }
    const known = plain.get(document) ?? plainOperation(document, schema)
    plain.set(document, known)
    return known
  }
  return { gateway, plans, plainOf, plainly: asPlain(gateway, plainOf) }
}

/** Hands every operation on in its plain form, its literals beside it as variables. */
function asPlain(gateway: ApolloGateway, plainOf: FederatedGateway['plainOf']): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
    load: async (options) => {
      const { executor } = await gateway.load(options)
      return {
        executor: (asked) => {
          const { document, key, values, isAlone } = plainOf(asked.document)
          const { request } = asked
          const operationName = isAlone ? undefined : request.operationName
          const variables = { ...request.variables, ...values }
          const inPlace = { document, queryHash: key, request: { ...request, operationName, variables } }
          return executor(Object.assign(Object.create(asked), inPlace))
        },
      }
    },
  }
}

/** The library tells every load as news; what matters is told by the swap. */
function quiet(log: Logger) {
  const to = (level: 'debug' | 'warn' | 'error') => (message?: unknown) => log[level](String(message))
  return { debug: () => {}, info: to('debug'), warn: to('warn'), error: to('error') }
}
