/** The media type of GraphQL's answers proper. */
const GRAPHQL = 'application/graphql-response+json'
const JSON_TYPE = 'application/json'

/** Does the client ask for `application/graphql-response+json` by name? */
export function wantsGraphqlResponse(accept: string | undefined): boolean {
  return accept?.includes(GRAPHQL) ?? false
}

/** The media type to answer in; undefined when the client takes neither of ours. */
export function mediaTypeFor(accept: string | undefined): string | undefined {
  if (accept === undefined || /\*\/\*|application\/\*|application\/json/.test(accept)) {
    return `${wantsGraphqlResponse(accept) ? GRAPHQL : JSON_TYPE}; charset=utf-8`
  }
  return wantsGraphqlResponse(accept) ? `${GRAPHQL}; charset=utf-8` : undefined
}
