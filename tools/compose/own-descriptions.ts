import { type DocumentNode, Kind, type StringValueNode, visit } from 'graphql'

/** What the roots are called in the graph as a whole; each room calls its own part what it likes. */
const roots: Record<string, string> = {
  Query: '公众与各部门可以查询的内容。\nWhat the public and the departments can ask.',
  Mutation: '各部门与申请人可以办理的事项。\nWhat the departments and applicants can do.',
}

type Room = { name: string; typeDefs: DocumentNode }

/**
 * The same rooms, each word described once: by the room furthest left that describes it.
 *
 * A room that adds fields to a neighbour's type may say in its own SDL what that type is; the graph tells it in the
 * owner's words.
 */
export function ownDescriptions<R extends Room>(rooms: readonly R[]): R[] {
  const told = new Set<string>()
  return rooms.map((room) => ({ ...room, typeDefs: tellOnce(room.typeDefs, told) }))
}

/** Drops what has been told before; remembers what is told here. */
function tellOnce(sdl: DocumentNode, told: Set<string>): DocumentNode {
  const trail: string[] = []
  return visit(sdl, {
    enter: (node) => {
      if (!('name' in node) || !node.name || !/Definition$|Extension$/.test(node.kind)) return undefined
      trail.push(node.name.value)
      if (!('description' in node)) return undefined
      const coordinate = trail.join('.')
      const text = roots[coordinate]
      if (text)
        return { ...node, description: { kind: Kind.STRING, value: text, block: true } as StringValueNode }
      if (!node.description) return undefined
      if (told.has(coordinate)) return { ...node, description: undefined }
      told.add(coordinate)
      return undefined
    },
    leave: (node) => {
      if ('name' in node && node.name && /Definition$|Extension$/.test(node.kind)) trail.pop()
    },
  })
}
