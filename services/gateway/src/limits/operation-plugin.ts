import type { ApolloServerPlugin } from '@apollo/server'
import type { Text } from '@gongshi/domain-kit'
import { GraphQLError, Kind } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'

/** The code of a document of which nobody can say what is to be run. */
export const OPERATION_UNCLEAR = 'OPERATION_RESOLUTION_FAILURE'

/** Refuses a document whose operation cannot be told, before its cost is reckoned: it is the caller's slip, no defect of ours. */
export function operationPlugin(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, document }) => {
        if (operation && operation.operation !== 'subscription') return
        const { zh, en } = operation ? NO_SUBSCRIPTION : unclear(document.definitions.filter(isOperation))
        throw new GraphQLError(`${zh} ${en}`, { extensions: { code: OPERATION_UNCLEAR } })
      },
    }),
  }
}

const isOperation = ({ kind }: { kind: Kind }): boolean => kind === Kind.OPERATION_DEFINITION

const unclear = ({ length }: readonly unknown[]): Text => (length > 1 ? WHICH : NO_SUCH)

const WHICH: Text = {
  zh: '文档含多个操作，须以 operationName 指明执行哪一个。',
  en: 'The document holds several operations: name one of them in operationName.',
}
const NO_SUCH: Text = {
  zh: '文档中没有 operationName 所指的操作。',
  en: 'The document holds no operation of that operationName.',
}
const NO_SUBSCRIPTION: Text = { zh: '不提供订阅操作。', en: 'There are no subscriptions here.' }
