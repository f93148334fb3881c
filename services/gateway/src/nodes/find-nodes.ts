import type { GraphQLDataSource } from '@apollo/gateway'
import { waits } from '@gongshi/service-kit/waits'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import type { RoomAnswer } from '../rooms/read-answer.ts'
import type { NodeKind } from './node-kinds.ts'

/** A record as the plan goes on with it: its type, its id, and the key its room looks it up by. */
export type FoundNode = { __typename: string; id: string }

type Sources = Readonly<Record<string, GraphQLDataSource<GatewayContext>>>
type Asked = { id: string; kind: NodeKind }

const QUERY = 'query($representations:[_Any!]!){_entities(representations:$representations){type:__typename}}'

/**
 * Asks the rooms whose these ids are: each room once, for all that may be its own.
 *
 * A room answers for the one who asks, so what may not be seen is not there. An id that no room knows is null – unless a
 * room that might know it could not answer: then that is its error.
 */
export function findNodes(
  ids: readonly string[],
  { kinds, sources, context }: { kinds: readonly NodeKind[]; sources: Sources; context: GatewayContext },
): Promise<FoundNode | null>[] {
  // whoever is slower is not waited for, so that there is time left to ask the others for what was found
  const endsAtMs = Math.min(context.endsAtMs, performance.now() + waits.node.ms)
  const said = [...Map.groupBy(kinds, ({ room }) => room)].map(([room, own]) => {
    const asked = ids.flatMap((id) => own.filter((kind) => fits(id, kind)).map((kind) => ({ id, kind })))
    return askRoom(sources[room]!, asked, { ...context, endsAtMs })
  })
  return ids.map((id) => firstToKnow(said.map((answer) => answer.then((saidBy) => saidBy(id)))))
}

/** Codes of organizations are no ids of others, and what looks like neither is nobody's: no room is asked in vain. */
const fits = (id: string, { key }: NodeKind): boolean =>
  key === 'uscc' ? CODE.test(id) : ID.test(id) && !CODE.test(id)

const CODE = /^[0-9A-Z]{18}$/
const ID = /^[\w:.-]{1,64}$/

/** What a room says of an id: found, not its own, or why it cannot say. */
type SaidBy = (id: string) => FoundNode | null | GraphQLError

async function askRoom(
  source: GraphQLDataSource<GatewayContext>,
  asked: readonly Asked[],
  context: GatewayContext,
): Promise<SaidBy> {
  if (asked.length === 0) return () => null
  const representations = asked.map(({ id, kind }) => ({ __typename: kind.type, [kind.key]: id }))
  const request = { query: QUERY, variables: { representations } }
  const { data, errors = [] } = (await source.process({ request, context } as never)) as RoomAnswer
  const entities = data?._entities as (object | null)[] | undefined
  const found = new Map<string, FoundNode>()
  for (const [at, { id, kind }] of asked.entries())
    if (entities?.[at]) found.set(id, { __typename: kind.type, [kind.key]: id, id })
  const silent = new Map(errors.map((error) => [asked[Number(error.path?.[1])]?.id, error]))
  return (id) => {
    const error = entities ? silent.get(id) : asked.some((one) => one.id === id) && errors[0]
    return found.get(id) ?? (error ? retold(error) : null)
  }
}

const retold = ({ message, extensions }: GraphQLFormattedError) => new GraphQLError(message, { extensions })

/** The first room to know it need not wait for the others. */
async function firstToKnow(
  said: readonly Promise<FoundNode | null | GraphQLError>[],
): Promise<FoundNode | null> {
  const known = said.map(async (answer) => {
    const node = await answer
    if (!node || node instanceof GraphQLError) throw node
    return node
  })
  return Promise.any(known).catch(({ errors }: AggregateError) => {
    const silent = errors.find((error) => error !== null)
    if (silent) throw silent
    return null
  })
}
