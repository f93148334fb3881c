import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Noted } from '../door/noted.ts'
import { maskError } from './mask-errors.ts'

/** What every request's context carries for the door's own use. */
export type DoorContext = { traceId: string; noted?: Noted }

/** A formatted error with the thrown one beside it, until the plug-in has read it. */
const thrown = new WeakMap<object, unknown>()

/** Apollo's `formatError`: keeps what was thrown beside what was formatted, for the plug-in, which knows the request. */
export function keepThrown(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  thrown.set(formatted, error)
  return formatted
}

/** Masks every error of every answer, with the trace id of its request; the log gets one line, however many there are. */
export function errorMaskingPlugin(log: Logger): ApolloServerPlugin<DoorContext> {
  return {
    requestDidStart: async ({ contextValue: { traceId } }) => ({
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single' || !body.singleResult.errors) return
        const masked: object[] = []
        const once = { error: (line: object) => void masked.push(line) }
        body.singleResult.errors = body.singleResult.errors.map((formatted) =>
          maskError({ formatted, error: thrown.get(formatted), traceId, log: once }),
        )
        if (masked.length > 0) log.error({ ...masked[0], more: masked.length - 1 }, 'masked an error')
      },
    }),
  }
}
