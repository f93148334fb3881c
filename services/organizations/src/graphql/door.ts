import type { RoomDoor } from '@gongshi/service-kit'
import type { Store } from '../store/store.ts'
import { graphContext } from './context.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** People's door to this room. */
export const door: RoomDoor<Store, object> = { typeDefs, resolvers, context: graphContext }
