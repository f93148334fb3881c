/** What the log says of an error: no statement, no parameters, no rows. */
export type ErrorDescription = {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: ErrorDescription
}

/** An error for the log; the driver's own keys (statement, parameters) stay out, they hold people's data. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) }
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
