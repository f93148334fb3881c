import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { refusals } from '../door/refusals.ts'

/** Codes that say a defect, whoever wrote them; their text stays inside the house. */
const defects = new Set(['INTERNAL_SERVER_ERROR', 'INTERNAL', 'DOWNSTREAM_SERVICE_ERROR'])

/** An error as graphql-js hands it over: what was thrown is inside. */
type Thrown = {
  error: unknown
  formatted: GraphQLFormattedError
  traceId: string
  log: { error: (line: object) => void }
}

/**
 * What a client may read of an error.
 *
 * Only what somebody in the house wrote for clients goes out: a GraphQLError with a code of its own. Everything else –
 * a driver's message, a thrown Error, a non-null field that was null – becomes INTERNAL with the trace id, and is
 * logged in full.
 */
export function maskError({ error, formatted, traceId, log }: Thrown): GraphQLFormattedError {
  if (isTold(error)) return told(formatted, error, traceId)
  const { stack, message } = rootOf(error)
  log.error({ traceId, path: formatted.path, message, stack })
  const { path, locations, extensions = {} } = formatted
  const room = 'serviceName' in extensions ? { serviceName: extensions.serviceName } : {}
  return {
    message: refusals.defect().message,
    path,
    locations,
    extensions: { code: 'INTERNAL', traceId, ...room },
  }
}

/** An error somebody wrote for clients: a GraphQLError, all the way down, with a code that says no defect. */
function isTold(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  const { code } = error.extensions
  if (typeof code !== 'string' || defects.has(code)) return false
  return isWritten(error.originalError)
}

/** Nothing inside, a GraphQLError written in turn, or (at the gateway) what a room has masked already: no Error at all. */
function isWritten(original: unknown): boolean {
  if (!(original instanceof Error)) return true
  return original instanceof GraphQLError && isWritten(original.originalError)
}

/** A refused literal keeps the code of the scalar that refused it, under GraphQL's validation error. */
function told(formatted: GraphQLFormattedError, error: GraphQLError, traceId: string): GraphQLFormattedError {
  const inner = (error.originalError as GraphQLError | undefined)?.extensions?.code
  const code = typeof inner === 'string' ? inner : error.extensions.code
  const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {}
  return {
    ...formatted,
    message: withoutSuggestion(formatted.message),
    extensions: { ...extensions, code, traceId },
  }
}

/** graphql-js tells names the client did not know; Apollo Server takes them off documents only, not off variables. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [^?]*\?/g, '')
}

function rootOf(error: unknown): { message: string; stack?: string } {
  const inner = error instanceof GraphQLError && error.originalError ? error.originalError : error
  if (inner instanceof Error) return inner
  // What a room has masked comes as a plain object; its sentence, and its trace id, lead to the room's own line.
  const { message } = (inner ?? {}) as { message?: unknown }
  return { message: typeof message === 'string' ? message : String(inner) }
}
