import { isMutation } from '@gongshi/service-kit/neighbours'
import { type GraphQLFormattedError, Kind, parse, type SelectionSetNode } from 'graphql'
import type { RoomAnswer } from './read-answer.ts'

/** No more than this many entities are pointed at one by one when their room is away. */
const MOST_PATHS = 20

/** What was asked of the room. */
export type Asked = { query: string; representations?: readonly unknown[] }

/** Why there is none: the question never reached the room, or no answer came back. */
export type Silence = 'NOT_ASKED' | 'NOT_ANSWERED'

/**
 * The answer of a room that gives none: null, and an error for each place in the response that stays empty.
 *
 * Names the room and the path, never the address (platform.md 7). Of a mutation it says whether it may have been done.
 */
export function unavailable(room: string, asked: Asked, silence: Silence): RoomAnswer {
  const message = sentences[isMutation(asked.query) ? silence : 'QUERY'](room)
  const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service: room }
  const errors = pathsOf(asked).map((path): GraphQLFormattedError => ({ message, path, extensions }))
  return { data: null, errors }
}

const sentences: Record<Silence | 'QUERY', (room: string) => string> = {
  QUERY: (room) =>
    `服务 ${room} 暂时无法作答，其余内容不受影响。 ` +
    `The service ${room} cannot answer right now; the rest is not affected.`,
  NOT_ASKED: (room) =>
    `服务 ${room} 暂时无法作答，此事项未办理。 The service ${room} cannot answer right now; nothing was done.`,
  NOT_ANSWERED: (room) =>
    `服务 ${room} 未能及时确认，办理结果未知，请先查询再重试。 ` +
    `The service ${room} did not confirm in time; it may have been done, so look before trying again.`,
}

/** Where the response stays empty: in a fetch of entities, the fields of each of them. */
function pathsOf({ query, representations }: Asked): (string | number)[][] {
  const selections = selectionsOf(query)
  if (!representations) return keysOf(selections).map((key) => [key])
  const keys = [...new Set((selections?.selections ?? []).flatMap((field) => keysOf(setOf(field))))]
  const entities = representations.slice(0, MOST_PATHS)
  return entities.flatMap((_entity, index) => keys.map((key) => ['_entities', index, key]))
}

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
