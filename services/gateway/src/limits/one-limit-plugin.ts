import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { type Limits, limitCodes, limitError } from './limits.ts'

/** A broken limit is told as one error: no list of what else is wrong, no parser's words. */
export function oneLimitPlugin(limits: Limits): ApolloServerPlugin<GatewayContext> {
  const tooLong = limitError('tokens', limits.tokens)
  return {
    requestDidStart: async ({ contextValue: { traceId } }) => ({
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return
        const { errors } = body.singleResult
        if (errors?.some(stoppedByParser)) {
          body.singleResult.errors = [
            { message: tooLong.message, extensions: { ...tooLong.extensions, traceId } },
          ]
          return
        }
        const broken = errors?.find(({ extensions }) => limitCodes.includes(String(extensions?.code)))
        if (broken) body.singleResult.errors = [broken]
      },
    }),
  }
}

/** graphql-js stops reading after `maxTokens` and says so in its own words. */
function stoppedByParser({ message, extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens. Parsing aborted')
}
