export { apolloServer } from './apollo-server.ts'

export { withClientMutationIds } from './client-mutation-ids.ts'

export { execute } from './execute.ts'
export { keyedLoader } from './keyed-loader.ts'
export type { SubgraphSettings } from './room-settings.ts'
export { type RoomRequest, subgraphServer } from './subgraph-server.ts'
