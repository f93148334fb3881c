import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type OperationDefinitionNode } from 'graphql'
import type { DoorContext } from './error-masking-plugin.ts'

/** No line of the access log names more root fields. */
const MOST_FIELDS = 10

/** Notes for the access log what was asked – names, never values – and which codes it was refused with. */
export const accessPlugin: ApolloServerPlugin<DoorContext> = {
  requestDidStart: async ({ contextValue: { noted } }) => ({
    didResolveOperation: async ({ operation }) => {
      if (noted && operation) noted.what = nameOf(operation)
    },
    willSendResponse: async ({ response: { body } }) => {
      if (!noted || body.kind !== 'single') return
      const { errors = [], data } = body.singleResult
      for (const { extensions } of errors) noted.codes.push(String(extensions?.code))
      for (const code of userErrorsIn(data)) noted.codes.push(code)
    },
  }),
}

function nameOf({ operation, name, selectionSet }: OperationDefinitionNode): string {
  const fields = new Set(
    selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '…')),
  )
  const named = name ? ` ${name.value.slice(0, 60)}` : ''
  return `${operation}${named} { ${[...fields].slice(0, MOST_FIELDS).join(' ')} }`
}

/** The rules a mutation was refused by, where its answer tells them. */
function userErrorsIn(data: unknown): string[] {
  return Object.values(data ?? {}).flatMap((payload) => {
    const errors = (payload as { userErrors?: unknown } | null)?.userErrors
    return Array.isArray(errors) ? errors.map((error) => String(error?.code ?? 'USER_ERROR')) : []
  })
}
