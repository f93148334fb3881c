import type { ApolloServerPlugin } from '@apollo/server'
import { refusals } from '@gongshi/service-kit/graphql'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { GatewayContext } from '../gateway-context.ts'
import { TOO_BUSY } from '../rooms/unavailable.ts'

type Extensions = { valueCompletion?: GraphQLFormattedError[]; [key: string]: unknown }

/**
 * Puts the executor's own habits into the house's shape: the room of an error is `service`, and a value a room should
 * have given and did not is an error like any other, not an extension.
 */
export function tidyAnswerPlugin(log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { traceId } }) => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single') return
        const { singleResult } = body
        const { valueCompletion, ...extensions } = (singleResult.extensions ?? {}) as Extensions
        if (valueCompletion) {
          log.error({ traceId, valueCompletion }, 'a room left out what it must give')
          const missing = valueCompletion.map(({ path }) => defect(path, traceId))
          singleResult.errors = [...(singleResult.errors ?? []), ...missing]
          singleResult.extensions = Object.keys(extensions).length > 0 ? extensions : undefined
        }
        singleResult.errors = singleResult.errors?.map(nameService)
        if (singleResult.errors?.some(({ extensions }) => extensions?.code === TOO_BUSY))
          http.headers.set('retry-after', '1')
      },
    }),
  }
}

function defect(path: GraphQLFormattedError['path'], traceId: string): GraphQLFormattedError {
  return { message: refusals.defect().message, path, extensions: { code: 'INTERNAL', traceId } }
}

function nameService(error: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName, ...extensions } = error.extensions ?? {}
  return serviceName === undefined ? error : { ...error, extensions: { service: serviceName, ...extensions } }
}
