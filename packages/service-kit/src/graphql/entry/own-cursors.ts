import { createHash } from 'node:crypto'
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { notOfThisList } from '../connection/cursor.ts'

type Args = Record<string, unknown> & { after?: string | null }
type Resolver = GraphQLFieldResolver<unknown, unknown, Args>
type Page = {
  edges: { cursor: string }[]
  pageInfo: { startCursor: string | null; endCursor: string | null }
}

/**
 * Has every list's cursors belong to it: to the field, its parent, its filter and its order.
 *
 * A cursor of another list is refused instead of giving a page that looks right and is not.
 */
export function ownCursors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) if (isList(field)) wrap(field, type.name)
  }
  return schema
}

const isList = ({ args, type, resolve }: GraphQLField<unknown, unknown>): boolean =>
  resolve !== undefined &&
  args.some(({ name }) => name === 'after') &&
  getNamedType(type).name.endsWith('Connection')

function wrap(field: GraphQLField<unknown, unknown>, parent: string): void {
  const resolve = field.resolve as Resolver
  const own: Resolver = async (source, args, context, info) => {
    const list = markOf(`${parent}.${field.name}`, source, args)
    const after = args.after ? innerOf(args.after, list) : args.after
    return marked(await resolve(source, { ...args, after }, context, info), list)
  }
  field.resolve = own as unknown as GraphQLField<unknown, unknown>['resolve']
}

/** A short mark of a list: which field of whom, asked for what; null and left out are the same. */
function markOf(field: string, source: unknown, { first: _first, after: _after, ...asked }: Args): string {
  const { id, uscc, code } = (source ?? {}) as Record<string, unknown>
  const told = JSON.stringify(given([field, id ?? uscc ?? code, asked]))
  return createHash('sha256').update(told).digest('base64url').slice(0, 10)
}

/** A value without what is null; an object of which nothing is left is null itself. */
function given(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value ?? null
  if ('toJSON' in value) return value
  if (Array.isArray(value)) return value.map(given)
  const told = Object.entries(value).map(([key, one]) => [key, given(one)] as const)
  const kept = told.filter(([, one]) => one !== null)
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

function innerOf(cursor: string, list: string): string {
  const at = cursor.lastIndexOf('.')
  if (at < 0 || cursor.slice(at + 1) !== list) throw notOfThisList()
  return cursor.slice(0, at)
}

function marked(page: unknown, list: string): unknown {
  if (!isPage(page)) return page
  const mark = (cursor: string) => `${cursor}.${list}`
  const markOrNull = (cursor: string | null) => cursor && mark(cursor)
  const { startCursor, endCursor } = page.pageInfo
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, cursor: mark(edge.cursor) })),
    pageInfo: { ...page.pageInfo, startCursor: markOrNull(startCursor), endCursor: markOrNull(endCursor) },
  }
}

function isPage(page: unknown): page is Page {
  const { edges, pageInfo } = (page ?? {}) as Partial<Page>
  return Array.isArray(edges) && typeof pageInfo === 'object'
}
