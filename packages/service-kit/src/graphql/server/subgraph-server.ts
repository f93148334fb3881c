import { buildSubgraphSchema } from '@apollo/subgraph'
import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import type { FastifyRequest } from 'fastify'
import type { DocumentNode } from 'graphql'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { type AskedBy, type FilesDoor, filesRoutes } from '../../files/door/files-door.ts'
import { bearerOf } from '../../identity/bearer-of.ts'
import { GATEWAY_HEADER, type SignedRequest, verifyGatewayHeader } from '../../identity/gateway-header.ts'
import type { FunctionsOf } from '../../identity/register.ts'
import { ownNonces, type SharedNonces } from '../../identity/shared-nonces.ts'
import { tokenVerifier } from '../../identity/token-verifier.ts'
import { isMutation } from '../../neighbours/ask-once-more.ts'
import { timeFor, waits } from '../../waits/index.ts'
import type { Health } from '../door/health-routes.ts'
import { notedOf } from '../door/noted.ts'
import { type OpenDoor, openDoor } from '../door/open-door.ts'
import { readBody, signedAddressOf, signedPartOf } from '../door/read-body.ts'
import { refusals } from '../door/refusals.ts'
import { ownCursors } from '../entry/own-cursors.ts'
import { readEntries } from '../entry/read-entries.ts'
import { answerOnce } from './answer-once.ts'
import { apolloServer } from './apollo-server.ts'
import { boundEntities } from './bound-entities.ts'
import { withClientMutationIds } from './client-mutation-ids.ts'
import type { DoorContext } from './error-masking-plugin.ts'
import { execute } from './execute.ts'
import { inOffice } from './in-office.ts'
import { namedFromArgument } from './named-from-argument.ts'
import { noteUserErrors } from './note-user-errors.ts'
import { ASKED, type AskedOnce, onceOnly } from './once-only.ts'
import type { SubgraphSettings } from './room-settings.ts'

/** What a room knows about one request before GraphQL reads it. */
export type RoomRequest = {
  actor: Actor
  /** The caller's token, to travel on to a neighbour. */
  token?: string
  /** Falls when the room's time is over (`waits.room`, or what its asker told), or when the gateway hung up. */
  signal: AbortSignal
  traceId: string
}

type Subgraph<C> = {
  name: string
  typeDefs: DocumentNode
  resolvers: object
  /** Makes the context of one request: the place for loaders, which live as long as it does. */
  context: (request: RoomRequest) => C
  settings: SubgraphSettings
  log: Logger
  metrics: Registry
  health: () => Promise<Health>
  /** What the register gives a person; the token's own word where the house has no register (the kit's own tests). */
  register?: FunctionsOf
  /** What the room takes and gives of files; a room without has no address for them. */
  files?: FilesDoor
  /** What the room's processes remember together of signatures that were used; each its own when left out. */
  nonces?: SharedNonces
}

/**
 * A room's GraphQL door: answers the gateway only, verifies the caller's token itself, ends every request before its asker hangs up.
 *
 * @returns its life; `listen` before use, `stop` lets requests in flight finish
 */
export async function subgraphServer<C>(room: Subgraph<C>): Promise<OpenDoor> {
  const { resolvers, settings, log, nonces = ownNonces() } = room
  const typeDefs = withClientMutationIds(room.typeDefs)
  const built = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never })
  const schema = noteUserErrors(readEntries(namedFromArgument(onceOnly(ownCursors(boundEntities(built))))))
  const server = apolloServer<C & DoorContext>({ log, introspection: true, rest: { schema } })
  await server.start()
  const actorOf = identify(settings)
  const askedBy: AskedBy = async (request, acts) => {
    await admit(request, signedAddressOf(request), { ...settings, room: room.name, nonces })
    const { actor } = await inOffice(await actorOf(request), { acts, functionsOf: room.register })
    notedOf(request).actor = actor
    return actor
  }
  const { files } = room
  const door = openDoor({
    ...room,
    host: settings.HOST,
    port: settings.PORT,
    deadlineMs: waits.room.ms,
    answer: async (request, reply, { signal, allow }) => {
      await admit(request, signedPartOf(request), { ...settings, room: room.name, nonces })
      allow(timeFor(request.headers))
      const body = readBody(request)
      const who = await inOffice(await actorOf(request), { acts: acts(body), functionsOf: room.register })
      const traceId = request.id
      const noted = notedOf(request)
      noted.actor = who.actor
      const asked: AskedOnce = { actor: who.actor, body }
      const context = { ...room.context({ ...who, signal, traceId }), traceId, noted, [ASKED]: asked }
      const answer = await execute({ server, request, reply, body, context })
      return answerOnce(asked, answer, { traceId, log })
    },
    ...(files && { beside: (app) => filesRoutes(app, files, { askedBy, log, metrics: room.metrics }) }),
  })
  return {
    ...door,
    get url() {
      return door.url
    },
    stop: () => door.stop().then(() => server.stop()),
  }
}

const acts = (body: unknown): boolean => isMutation(String((body as { query?: unknown } | null)?.query ?? ''))

/** Lets in who signed with this room's key for exactly this request, once. */
async function admit(
  { headers }: FastifyRequest,
  asked: Pick<SignedRequest, 'method' | 'payload'>,
  { room, GATEWAY_KEY, nonces }: { room: string; GATEWAY_KEY: string; nonces: SharedNonces },
): Promise<void> {
  const { authorization = '', [GATEWAY_HEADER]: header } = headers
  const signed = verifyGatewayHeader(GATEWAY_KEY, { room, authorization, ...asked }, header)
  const shown = signed && (await nonces.show(signed))
  if (shown === 'FULL' || shown === 'UNSURE') throw refusals.tooBusy()
  if (shown !== 'NEW') throw refusals.notTheGateway()
}

/** Who is asking: the public without a token, the person of a good one; anything else is thrown as Unauthenticated. */
function identify(settings: SubgraphSettings) {
  const verify = tokenVerifier({
    issuer: settings.OIDC_ISSUER,
    audience: settings.OIDC_AUDIENCE,
    jwksUrl: settings.OIDC_JWKS_URL,
    longestLifeS: settings.TOKEN_LIFE_S,
  })
  return async ({ headers }: FastifyRequest): Promise<{ actor: Actor; token?: string }> => {
    const token = bearerOf(headers.authorization)
    return token === undefined ? { actor: PUBLIC } : { actor: await verify(token), token }
  }
}
