import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'

/** The most entities one request may ask a room for. */
export const MOST_ENTITIES = 1000

/** Bounds `_entities`: a request for more than 1,000 of them is refused before any is looked up. */
export function boundEntities(schema: GraphQLSchema): GraphQLSchema {
  const entities = schema.getQueryType()?.getFields()._entities
  if (!entities?.resolve) return schema
  const resolve = entities.resolve as GraphQLFieldResolver<unknown, unknown>
  entities.resolve = (source, args: { representations: unknown[] }, context, info) => {
    if (args.representations.length > MOST_ENTITIES) throw tooMany()
    return resolve(source, args, context, info)
  }
  return schema
}

function tooMany(): GraphQLError {
  const message = `一次最多查询 ${MOST_ENTITIES} 条。 At most ${MOST_ENTITIES} entities can be asked for at once.`
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_ENTITIES' } })
}
