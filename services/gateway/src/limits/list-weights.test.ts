import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  buildSchema,
  type DocumentNode,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql'
import { gatewaySettings } from '../config.ts'
import { costOf } from './cost.ts'
import { longLists } from './list-weights.ts'

const root = join(__dirname, '../../../..')
const schema = buildSchema(readFileSync(join(root, 'packages/graph/api.graphql'), 'utf8'))
const most = gatewaySettings.shape.LIMIT_COST.parse(undefined)
const cost = (query: string) => costOf(parse(query), { schema, most: 1_000_000 })

describe('a list without pages weighs what it may hold (product.md 6.1: weights per list field)', () => {
  test('five, where nothing else is said; the edges of a page are the page’s', () => {
    expect(cost('{ project(projectNo: "x") { timeline { event text } } }')).toBe(2 + 5 * (2 + 2))
    expect(cost('{ projects(first: 10) { edges { node { timeline { event } } } } }')).toBe(
      10 * (2 + 2 + 2 + 5 * (2 + 1)),
    )
  })

  test('as many as its kind has, where it is long by nature', () => {
    expect(cost('{ serviceCatalogue { everyItem { code } } }')).toBe(2 + 100 * (2 + 1))
  })

  test('must fail: every item of the catalogue with all its sides, once more for every leaf', () => {
    const greedy = `{ serviceCatalogue { leaves(first: 20) { edges { node {
      catalogueVersion { everyItem { code } } } } } } }`
    expect(costOf(parse(greedy), { schema, most })).toBe(Number.POSITIVE_INFINITY)
  })

  test('the long lists are those of the graph, none of another name', () => {
    const missing = Object.keys(longLists).filter((place) => {
      const [type = '', field = ''] = place.split('.')
      const found = schema.getType(type)
      return !isObjectType(found) || !(field in found.getFields())
    })
    expect(missing).toEqual([])
  })
})

describe('every known operation of the board is within the limit', () => {
  const files = globSync('services/portal/src/**/*.graphql', { cwd: root })
  const definitions = files.flatMap(
    (file) => parse(readFileSync(join(root, file), 'utf8'), { noLocation: true }).definitions,
  )
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)

  test.each(operations.map((operation) => [(operation as OperationDefinitionNode).name?.value, operation]))(
    '%s',
    (_name, operation) => {
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as DocumentNode
      expect(costOf(used(document), { schema, variables: { first: 20 }, most })).toBeLessThanOrEqual(most)
    },
  )

  /** The document with the fragments its operation uses. */
  function used(document: DocumentNode): DocumentNode {
    const names = new Set<string>()
    const walk = (node: (typeof document.definitions)[number] | undefined): void => {
      if (!node) return
      visit(node, {
        FragmentSpread: ({ name: { value } }) => {
          if (names.has(value)) return
          names.add(value)
          walk(fragments.find((fragment) => 'name' in fragment && fragment.name?.value === value))
        },
      })
    }
    walk(document.definitions[0])
    const isUsed = (one: (typeof document.definitions)[number]) =>
      one.kind !== Kind.FRAGMENT_DEFINITION || names.has(one.name.value)
    return { ...document, definitions: document.definitions.filter(isUsed) }
  }
})
