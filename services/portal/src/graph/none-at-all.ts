import { GraphAway } from './graph-away.ts'

/**
 * An address that no record can have, such as a code with a wrong check digit, is nobody's.
 *
 * @throws Response 404 for it; whatever else went wrong as it was
 */
export const noneAtAll = (failure: unknown): never => {
  throw failure instanceof GraphAway && failure.status === 400 ? new Response('', { status: 404 }) : failure
}
