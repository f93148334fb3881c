import { subgraphServer } from '@gongshi/service-kit/graphql'
import { parse } from 'graphql'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { type TinyRoom, tinyRooms } from './tiny-rooms.ts'

/* One tiny room as a process of its own, so that a test can kill it or freeze it. Tells its address to its parent. */
const { NAME = '', PORT = '0', GATEWAY_KEY = '', OIDC_ISSUER = '' } = process.env
const { sdl, resolvers } = tinyRooms[NAME as TinyRoom]
const room = await subgraphServer({
  name: NAME,
  typeDefs: parse(sdl),
  resolvers,
  context: (request) => request,
  settings: { HOST: '127.0.0.1', PORT: Number(PORT), GATEWAY_KEY, OIDC_ISSUER, OIDC_AUDIENCE: 'gongshi' },
  log: pino({ level: 'silent' }),
  metrics: new Registry(),
  health: async () => ({ ready: true }),
})
process.send?.(await room.listen())
process.on('disconnect', () => process.exit(0))
