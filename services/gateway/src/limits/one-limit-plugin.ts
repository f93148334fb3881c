import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { ALIAS_IS_A_KEY } from './alias-rule.ts'
import { INTROSPECTION_REFUSED } from './introspection-plugin.ts'
import { type Limits, limitCodes, limitError } from './limits.ts'
import { OPERATION_UNCLEAR } from './operation-plugin.ts'

/** What is refused whatever the client accepts, with HTTP 400. */
const refused: ReadonlySet<string> = new Set([
  ...limitCodes,
  ALIAS_IS_A_KEY,
  INTROSPECTION_REFUSED,
  OPERATION_UNCLEAR,
])

/** A broken limit is told as one error and HTTP 400: no list of what else is wrong, no parser's words. */
export function oneLimitPlugin(limits: Limits): ApolloServerPlugin<GatewayContext> {
  const tooLong = limitError('tokens', limits.tokens)
  return {
    requestDidStart: async ({ contextValue: { traceId } }) => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single') return
        const { errors } = body.singleResult
        if (errors?.some(stoppedByParser)) {
          http.status = 400
          body.singleResult.errors = [
            { message: tooLong.message, extensions: { ...tooLong.extensions, traceId } },
          ]
          return
        }
        const broken = errors?.find(({ extensions }) => refused.has(String(extensions?.code)))
        if (!broken) return
        http.status = 400
        body.singleResult.errors = [broken]
      },
    }),
  }
}

/** graphql-js stops reading after `maxTokens` and says so in its own words. */
function stoppedByParser({ message, extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens. Parsing aborted')
}
