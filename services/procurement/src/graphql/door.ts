import type { RoomDoor } from '@gongshi/service-kit'
import type { Context, Own } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { openLoaders } from './open-loaders.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** People's door to this room. */
export const door: RoomDoor<Store, Own> = {
  typeDefs,
  resolvers,
  context: (means, { actor, signal }): Context => {
    let now: ReturnType<Context['now']> | undefined
    return {
      ...means,
      actor,
      signal,
      loaders: openLoaders(means.store, means.neighbours),
      now: () => {
        now ??= means.clock.now()
        return now
      },
    }
  },
}
