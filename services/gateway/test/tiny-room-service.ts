import { roomSettings } from '@gongshi/service-kit/config'
import { subgraphServer } from '@gongshi/service-kit/graphql'
import { runService } from '@gongshi/service-kit/process'
import { parse } from 'graphql'
import { z } from 'zod'
import { type TinyRoom, tinyRooms } from './tiny-rooms.ts'

/* One tiny room as a service: it starts and leaves as the real ones do. */
const { HOST, PORT, GATEWAY_KEY, OIDC_ISSUER, OIDC_AUDIENCE, DRAIN_MS, LOG_LEVEL } = roomSettings.shape
const settings = z.object({
  NAME: z.string(),
  HOST,
  PORT,
  GATEWAY_KEY,
  OIDC_ISSUER,
  OIDC_AUDIENCE,
  DRAIN_MS,
  LOG_LEVEL,
})

await runService({
  name: process.env.NAME ?? '',
  settings,
  start: async (service) => {
    const { settings: set, log, metrics, health } = service
    const { sdl, resolvers } = tinyRooms[set.NAME as TinyRoom]
    const door = await subgraphServer({
      name: set.NAME,
      typeDefs: parse(sdl),
      resolvers,
      context: (request) => request,
      settings: set,
      log,
      metrics,
      health,
    })
    service.onDrain(door.drain)
    service.onStop('door', door.stop)
    await door.listen()
  },
})
