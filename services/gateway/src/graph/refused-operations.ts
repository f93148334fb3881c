import { GraphQLError } from 'graphql'
import { TOO_BUSY } from '../rooms/unavailable.ts'

/** One caller has more new operations in hand than anybody may. */
export function tooManyPlans(): GraphQLError {
  return new GraphQLError(
    '待解析的新查询语句过多，请稍后再试，或把可变部分放入变量。 ' +
      'Too many new operations are waiting to be planned; try again shortly, and put what varies into variables.',
    { extensions: { code: TOO_BUSY, retryAfterSeconds: 1 } },
  )
}

/** A document of several operations, of which none is named, or one that is not there. */
export function noSuchOperation(): GraphQLError {
  return new GraphQLError(
    '文档含多个操作，须以 operationName 指明其中之一。 ' +
      'The document holds several operations; name one of them as operationName.',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
  )
}
