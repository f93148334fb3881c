import type { ApolloServerPlugin } from '@apollo/server'
import { wantsGraphqlResponse } from '../door/media-type.ts'

/**
 * GraphQL over HTTP: a well-formed request that GraphQL refuses is answered 200 to whoever did not ask for
 * `application/graphql-response+json` by name; Apollo Server answers 400. A request without a query stays 400.
 */
export const responseStatusPlugin: ApolloServerPlugin = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response: { http, body } }) => {
      if (http.status !== 400 || wantsGraphqlResponse(request.http?.headers.get('accept'))) return
      const code = body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.code
      if (code !== 'BAD_REQUEST') http.status = undefined
    },
  }),
}
