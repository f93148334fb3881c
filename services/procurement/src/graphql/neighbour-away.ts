import { NeighbourUnavailable } from '@gongshi/service-kit'
import { GraphQLError } from 'graphql'

/**
 * Runs a command; a neighbour that does not answer becomes one clear error that names the room (never its address).
 *
 * Where a decision needs certainty nothing is decided without it (architecture.md 6).
 */
export async function withNeighbours<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command()
  } catch (error) {
    if (!(error instanceof NeighbourUnavailable)) throw error
    throw neighbourAway(error.room)
  }
}

function neighbourAway(room: string): GraphQLError {
  const message = `${room} 暂时无法回答，无法作出决定，请稍后再试。The ${room} room does not answer just now; nothing was decided. Try again later.`
  return new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: room } })
}
