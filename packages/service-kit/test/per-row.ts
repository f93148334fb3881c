import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import type { DataSource } from 'typeorm'

/** Arguments of fields that must be given, by `Type.field`. */
export type Arguments = Readonly<Record<string, string>>

type Named = { path: string; selection: string }

/**
 * Every field of a type, each as a selection of its own: a leaf by itself, an object with its leaves, and once more with
 * each of its objects; lists below with one entry.
 *
 * @param given arguments of fields that cannot be asked without; such a field without an entry is an error
 */
export function fieldsOf(schema: GraphQLSchema, typeName: string, given: Arguments = {}): Named[] {
  return fields(schema, typeName).flatMap((field) => {
    const asked = `${field.name}${argumentsOf(typeName, field, given)}`
    const under = getNamedType(field.type)
    if (isLeafType(under)) return [{ path: `${typeName}.${field.name}`, selection: asked }]
    const flat = leavesOf(schema, under.name, given)
    const deeper = fields(schema, under.name)
      .filter(
        (inner) =>
          isCompositeType(getNamedType(inner.type)) &&
          inner.name !== 'node' &&
          inner.name !== 'edges' &&
          inner.name !== 'pageInfo',
      )
      .map((inner) => ({
        path: `${typeName}.${field.name}.${inner.name}`,
        selection: `${asked} { ${inner.name}${argumentsOf(under.name, inner, given)} { ${leavesOf(schema, getNamedType(inner.type).name, given)} } }`,
      }))
    return [{ path: `${typeName}.${field.name}`, selection: `${asked} { ${flat} }` }, ...deeper]
  })
}

function fields(schema: GraphQLSchema, typeName: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(typeName)
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}

function argumentsOf(typeName: string, field: GraphQLField<unknown, unknown>, given: Arguments): string {
  const told = given[`${typeName}.${field.name}`]
  if (told) return `(${told})`
  if (field.args.some(isRequiredArgument))
    throw new Error(`${typeName}.${field.name}: say with which arguments`)
  return field.args.some(({ name }) => name === 'first') ? '(first: 1)' : ''
}

/** Every leaf of a type; of a connection those of its nodes. */
function leavesOf(schema: GraphQLSchema, typeName: string, given: Arguments): string {
  const all = fields(schema, typeName)
  const edges = all.find(({ name }) => name === 'edges')
  const leaves = all.filter(
    (field) =>
      isLeafType(getNamedType(field.type)) &&
      (given[`${typeName}.${field.name}`] || !field.args.some(isRequiredArgument)),
  )
  const own = [
    '__typename',
    ...leaves.map((field) => `${field.name}${argumentsOf(typeName, field, given)}`),
  ].join(' ')
  if (!edges || isUnionType(schema.getType(typeName))) return own
  const node = fields(schema, getNamedType(edges.type).name).find(({ name }) => name === 'node')!
  return `${own} edges { node { ${leavesOf(schema, getNamedType(node.type).name, given)} } }`
}

const schemas = new WeakMap<DocumentNode, GraphQLSchema>()

/** A room's SDL as a schema, with nothing behind it; built once. */
export function schemaOf(typeDefs: DocumentNode): GraphQLSchema {
  const schema = schemas.get(typeDefs) ?? buildSubgraphSchema({ typeDefs })
  schemas.set(typeDefs, schema)
  return schema
}

/** Counts the statements that reach a database. */
export function countingStatements(dataSource: DataSource): () => number {
  let statements = 0
  const runner = dataSource.createQueryRunner()
  const { query } = Object.getPrototypeOf(runner) as { query: (...args: unknown[]) => unknown }
  const make = dataSource.createQueryRunner.bind(dataSource)
  dataSource.createQueryRunner = (mode) => {
    const made = make(mode)
    made.query = function (this: unknown, ...args: unknown[]) {
      statements += 1
      return query.apply(made, args)
    } as typeof made.query
    return made
  }
  void runner.release()
  return () => statements
}
