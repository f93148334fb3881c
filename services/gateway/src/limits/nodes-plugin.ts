import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../gateway-context.ts'
import { idsAsked } from './ids-asked.ts'
import { limitError } from './limits.ts'

/** Refuses an operation that asks for more records by their ids than a room may be asked for. */
export function nodesPlugin(most: number): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, source, request: { variables } }) => {
        if (/\bnodes?\b/.test(source) && idsAsked(document, variables) > most) throw limitError('nodes', most)
      },
    }),
  }
}
