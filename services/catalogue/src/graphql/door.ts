import { civilDateOf } from '@gongshi/domain-kit'
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
    let today: ReturnType<Context['today']> | undefined
    return {
      ...means,
      actor,
      signal,
      loaders: openLoaders(means.store),
      today: () => {
        today ??= means.clock.now().then(civilDateOf)
        return today
      },
    }
  },
}
