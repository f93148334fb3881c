import { isMutation } from '@gongshi/service-kit/neighbours'
import { type GraphQLFormattedError, Kind, parse, type SelectionSetNode } from 'graphql'
import type { RoomAnswer } from './read-answer.ts'

/** No more than this many entities are pointed at one by one when their room is away. */
const MOST_PATHS = 20

/** What was asked of the room. */
export type Asked = { query: string; representations?: readonly unknown[] }

/** Why there is none: the question never reached the room, no place on the way to it came free, or no answer came back. */
export type Silence = 'NOT_ASKED' | 'TOO_BUSY' | 'NOT_ANSWERED'

/**
 * The answer of a room that gives none: null, and an error for each place in the response that stays empty.
 *
 * Names the room and the path, never the address (platform.md 7). Of a mutation it says whether it may have been done.
 */
export function unavailable(room: string, asked: Asked, silence: Silence): RoomAnswer {
  const busy = silence === 'TOO_BUSY'
  const message = sentences[isMutation(asked.query) || busy ? silence : 'QUERY'](room)
  const extensions = busy
    ? { code: TOO_BUSY, service: room, retryAfterSeconds: 1 }
    : { code: 'SUBGRAPH_UNAVAILABLE', service: room }
  const errors = pathsOf(asked).map((path): GraphQLFormattedError => ({ message, path, extensions }))
  return { data: null, errors }
}

/** The code of a field a room does not know, though the supergraph promises it. */
export const SCHEMA_SKEW = 'SCHEMA_SKEW'

/** The answer of a room that runs another version: null, and an error for each place, or for each of those left out. */
export function skewed(room: string, asked: Asked, missing?: readonly string[]): RoomAnswer {
  const message =
    `服务 ${room} 正在更新，此字段暂不可用，其余内容不受影响。 ` +
    `The service ${room} is being updated and does not know this field yet; the rest is not affected.`
  const extensions = { code: SCHEMA_SKEW, service: room }
  const all = pathsOf(asked)
  const paths = missing ? missing.map((key) => all.find((path) => path.at(-1) === key) ?? [key]) : all
  return { data: null, errors: paths.map((path): GraphQLFormattedError => ({ message, path, extensions })) }
}

/** The code of work that was shed: too much of its kind was under way. */
export const TOO_BUSY = 'TOO_BUSY'

const sentences: Record<Silence | 'QUERY', (room: string) => string> = {
  QUERY: (room) =>
    `服务 ${room} 暂时无法作答，其余内容不受影响。 ` +
    `The service ${room} cannot answer right now; the rest is not affected.`,
  NOT_ASKED: (room) =>
    `服务 ${room} 暂时无法作答，此事项未办理。 The service ${room} cannot answer right now; nothing was done.`,
  TOO_BUSY: (room) =>
    `服务 ${room} 正在处理的同类请求过多，本项未办理，请稍后再试。 ` +
    `The service ${room} has too many requests of this kind in hand; nothing was done, try again shortly.`,
  NOT_ANSWERED: (room) =>
    `服务 ${room} 未能及时确认，办理结果未知，请先查询再重试。 ` +
    `The service ${room} did not confirm in time; it may have been done, so look before trying again.`,
}

/** Where the response stays empty: in a fetch of entities, the fields of each of them. */
function pathsOf({ query, representations }: Asked): (string | number)[][] {
  const selections = selectionsOf(query)
  if (!representations) return keysOf(selections).map((key) => [key])
  const entities = representations.slice(0, MOST_PATHS)
  return entities.flatMap((entity, index) => {
    const keys = (selections?.selections ?? []).flatMap((field) =>
      keysOf(ownPart(setOf(field), typeOf(entity))),
    )
    return [...new Set(keys)].map((key) => ['_entities', index, key])
  })
}

/** What is asked of entities of a type: the fragments that name it; all of them when none does. */
function ownPart(set: SelectionSetNode | undefined, type: string): SelectionSetNode | undefined {
  const own = set?.selections.filter(
    (one) => one.kind === Kind.INLINE_FRAGMENT && one.typeCondition?.name.value === type,
  )
  return set && own?.length ? { ...set, selections: own } : set
}

const typeOf = (entity: unknown): string => String((entity as { __typename?: unknown }).__typename)

function selectionsOf(query: string): SelectionSetNode | undefined {
  const [operation] = parse(query, { noLocation: true }).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined
}

/** The response keys of a selection set, those inside inline fragments included. */
function keysOf(set: SelectionSetNode | undefined): string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return keysOf(selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    const key = (selection.alias ?? selection.name).value
    return key === '__typename' ? [] : [key]
  })
}

function setOf(selection: SelectionSetNode['selections'][number]): SelectionSetNode | undefined {
  return 'selectionSet' in selection ? selection.selectionSet : undefined
}
