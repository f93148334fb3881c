const outage = 'outage '

/** How a moved end names the outage that moved it. */
export const causeOf = (outageId: string): string => `${outage}${outageId}`

/** The outage that moved an end, where one did. */
export const outageIn = (cause: string): string | undefined =>
  cause.startsWith(outage) ? cause.slice(outage.length) : undefined
