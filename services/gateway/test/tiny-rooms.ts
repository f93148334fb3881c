import { setTimeout as pause } from 'node:timers/promises'
import { GraphQLError } from 'graphql'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`
const data = 'Cannot connect to 10.1.2.3:3306 as root: ER_ACCESS_DENIED'

/** How the requests of `hang` ended: by the deadline, or because who asked had left. */
const ended: string[] = []
/** How many of them have come. */
let hanging = 0
let listed = 0
/** How many entities compliance was asked for. */
let resolved = 0

type Context = { signal: AbortSignal; actor: { kind: string; subject?: string } }

/** Two rooms as small as rooms can be, of the same make as the real ones. */
export const tinyRooms = {
  organizations: {
    sdl: `${link}
      type Query {
        organization(uscc: ID!): Organization
        organizations(first: Int = 20): [Organization!]
        who: String
        boom: String
        refused: String
        bad: Bad
        filtered(filter: Filter): String
      }
      input Filter { name: String years: [Int!] }
      type Bad { must: String! }
      type Organization @key(fields: "uscc") { uscc: ID! id: ID! @shareable name: String! broken: String peers(first: Int = 20): [Organization!]! }
      type Notice @key(fields: "id") { id: ID! title: String! mark: Mark }
      type Mark @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        organization: (_: unknown, { uscc }: { uscc: string }) => organization(uscc),
        organizations: (_: unknown, { first }: { first: number }) => many(first),
        who: (_: unknown, __: unknown, { actor }: Context) => actor.subject ?? actor.kind,
        boom: () => {
          throw new Error(data)
        },
        refused: () => {
          throw new GraphQLError('先登录。 Sign in first.', { extensions: { code: 'FORBIDDEN' } })
        },
        bad: () => ({ must: null }),
        filtered: (_: unknown, { filter = null }: { filter?: unknown }) => JSON.stringify(filter),
      },
      Notice: {
        __resolveReference: ({ id }: { id: string }, { actor }: Context) => noticeFor(actor, id),
        mark: () => ({ id: 'mark-1' }),
      },
      Organization: {
        __resolveReference: ({ uscc }: { uscc: string }) => (uscc.includes('X') ? null : organization(uscc)),
        id: ({ uscc }: { uscc: string }) => uscc,
        broken: () => {
          throw new Error(data)
        },
        peers: (_: unknown, { first }: { first: number }) => many(first),
      },
    },
  },
  compliance: {
    sdl: `${link}
      type Query { hang: String  hanging: Int  ended: [String!]  listed: Int  resolved: Int  wait(ms: Int!): Int }
      type Mutation { list: Int  hold(ms: Int!): Int }
      type Organization @key(fields: "uscc") { uscc: ID! standing: Standing }
      type Standing { eligible: Boolean! }
      type Mark @key(fields: "id") { id: ID! weight: Int! }`,
    resolvers: {
      Query: {
        hang: (_: unknown, __: unknown, { signal }: Context) =>
          new Promise((resolve) => {
            hanging += 1
            signal.addEventListener('abort', () => {
              ended.push(signal.reason.name)
              resolve('ended')
            })
          }),
        hanging: () => hanging,
        ended: () => ended,
        listed: () => listed,
        resolved: () => resolved,
        wait: (_: unknown, { ms }: { ms: number }) => pause(ms, ms),
      },
      Mutation: {
        list: () => {
          listed += 1
          return listed
        },
        hold: (_: unknown, { ms }: { ms: number }) => pause(ms, ms),
      },
      Mark: {
        __resolveReference: ({ id }: { id: string }) => (id.startsWith('mark-') ? { id, weight: 5 } : null),
      },
      Organization: {
        __resolveReference: ({ uscc }: { uscc: string }) => {
          resolved += 1
          return { uscc, standing: { eligible: uscc !== 'bad' } }
        },
      },
    },
  },
}

/** What a gateway over the tiny rooms answers itself: any of their records by its id. */
export const tinyNodes = `${link}
  type Query { node(id: ID!): Node  nodes(ids: [ID!]!): [Node] }
  interface Node { id: ID! }
  type Organization implements Node @key(fields: "uscc", resolvable: false) { uscc: ID! id: ID! @shareable }
  type Notice implements Node @key(fields: "id", resolvable: false) { id: ID! }
  type Mark implements Node @key(fields: "id", resolvable: false) { id: ID! }`

/** The names of the tiny rooms. */
export type TinyRoom = keyof typeof tinyRooms

function organization(uscc: string) {
  return { uscc, name: `organization ${uscc}` }
}

function many(count: number) {
  return Array.from({ length: count }, (_, at) => organization(String(at)))
}

/** One notice is not for everybody. */
function noticeFor(actor: Context['actor'], id: string) {
  const isSeen = id.startsWith('notice-') && (id !== 'notice-hidden' || actor.kind === 'person')
  return isSeen ? { id, title: `title of ${id}` } : null
}
