import type { RoomDoor } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { graphContext } from './context.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** People's door to this room. */
export const door: RoomDoor<Store, Own> = { typeDefs, resolvers, context: graphContext }
