import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, GraphQLError, visit } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { INTROSPECTS } from '../graph/introspection.ts'

/** The code of a refused introspection. */
export const INTROSPECTION_REFUSED = 'INTROSPECTION_REFUSED'

/** Who may read the whole schema out of the running graph. */
export type IntrospectionPolicy = 'on' | 'signed-in' | 'off'

/** Refuses `__schema` and `__type` to whom it is not open; the schema is published as a file (product.md 6.1). */
export function introspectionPlugin(policy: IntrospectionPolicy): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { token } }) => ({
      didResolveOperation: async ({ document, source }) => {
        if (policy === 'on' || (policy === 'signed-in' && token)) return
        if (/__(schema|type)\b/.test(source) && asksForSchema(document)) throw refused(policy)
      },
    }),
  }
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field: (field) => {
      if (INTROSPECTS.has(field.name.value)) asks = true
    },
  })
  return asks
}

const WORDS = {
  'signed-in':
    '结构自省仅对已登录的开发者开放；完整结构另有文件公布。 ' +
    'Introspection is open to signed-in developers; the schema is published as a file.',
  off: '此处不提供结构自省；完整结构另有文件公布。 Introspection is closed here; the schema is published as a file.',
}

function refused(policy: keyof typeof WORDS): GraphQLError {
  return new GraphQLError(WORDS[policy], { extensions: { code: INTROSPECTION_REFUSED } })
}
