import { describe, expect, test } from '@jest/globals'
import { composeRooms } from './compose-rooms.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires"])`

const organizations = {
  name: 'organizations',
  sdl: `${link}
    "组织。" type Query { organization(uscc: ID!): Organization }
    type Organization @key(fields: "uscc") { uscc: ID! name(short: Boolean): String! }`,
}
const compliance = (fields: string, head = link) => ({
  name: 'compliance',
  sdl: `${head}
    "合规。" type Query { listings: [Organization!] }
    type Organization @key(fields: "uscc") { uscc: ID! ${fields} }`,
})

describe('composing the rooms (platform.md 7)', () => {
  test('two rooms that fit become one graph, whatever they call their roots', () => {
    const { supergraph, problems } = composeRooms([organizations, compliance('eligible: Boolean')])
    expect(problems).toEqual([])
    expect(supergraph).toContain('@join__graph(name: "compliance", url: "room://compliance")')
    expect(supergraph).toContain('What the public and the departments can ask.')
  })

  test('the same rooms give the same text, in whatever order they come', () => {
    const rooms = [organizations, compliance('eligible: Boolean')]
    expect(composeRooms(rooms).supergraph).toBe(composeRooms(rooms.toReversed()).supergraph)
  })

  test('must fail: two rooms answer one field and neither says that it is shared', () => {
    const { supergraph, problems } = composeRooms([organizations, compliance('name: String!')])
    expect(supergraph).toBeUndefined()
    expect(problems.join()).toContain('Non-shareable field "Organization.name"')
  })

  test('a word is described by the room furthest left that describes it', () => {
    const room = (name: string) => ({
      name,
      sdl: `${link} type Query { ${name}: State @shareable } "${name} says" enum State { "${name} too" OPEN }`,
    })
    const { supergraph } = composeRooms([room('left'), room('right')])
    expect(supergraph).toContain('left says')
    expect(supergraph).toContain('left too')
    expect(supergraph).not.toContain('right says')
  })

  test('must fail: a root field that takes the roots of other rooms with it while its own room is away', () => {
    const whole = {
      name: 'compliance',
      sdl: `${link} type Query { penalties: [ID!]! } extend type Query { lists: ID! }`,
    }
    expect(composeRooms([organizations, whole]).problems).toEqual([
      'compliance: Query.penalties may not be non-null: a room that is away is partial data',
      'compliance: Query.lists may not be non-null: a room that is away is partial data',
    ])
  })

  test('must fail: a hint, for hints are errors', () => {
    const room = (name: string, states: string) => ({
      name,
      sdl: `${link} type Query { ${name}: State } enum State { ${states} }`,
    })
    expect(composeRooms([room('one', 'OPEN CLOSED'), room('two', 'OPEN')]).problems).toEqual([
      expect.stringContaining('hint INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM'),
    ])
  })

  test('must fail: @requires with arguments', () => {
    const fields =
      'name(short: Boolean): String! @external label: String @requires(fields: "name(short: true)")'
    expect(composeRooms([organizations, compliance(fields)]).problems).toContainEqual(
      expect.stringContaining('no arguments in @requires'),
    )
  })

  test.each(['@authenticated', '@requiresScopes(scopes: [["a"]])'])('must fail: %s', (directive) => {
    const name = directive.replace(/\(.*/, '')
    const head = link.replace('"@key"', `"@key", "${name}"`)
    const room = compliance(`eligible: Boolean ${directive}`, head)
    expect(composeRooms([organizations, room]).problems).toContainEqual(
      expect.stringContaining(`${name} is forbidden`),
    )
  })

  test('must fail: a composite key that cannot be resolved and overlaps with another', () => {
    const stub = {
      name: 'procurement',
      sdl: `${link}
        type Query { nothing: Boolean }
        type Organization @key(fields: "uscc year", resolvable: false) { uscc: ID! year: Int! }`,
    }
    expect(composeRooms([organizations, stub]).problems).toContainEqual(
      expect.stringContaining('the non-resolvable key "uscc year" of Organization overlaps with "uscc"'),
    )
  })

  const withInterfaceObject = (resolvable: string) => [
    {
      name: 'organizations',
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
        type Query { notice: Notice }
        interface Paged @key(fields: "id") { id: ID! }
        type Notice implements Paged @key(fields: "id") { id: ID! }`,
    },
    {
      name: 'compliance',
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])
        type Query { paged: Paged }
        type Paged @key(fields: "id"${resolvable}) @interfaceObject { id: ID! marks: Int }`,
    },
  ]

  test('an @interfaceObject whose key can be resolved composes', () => {
    expect(composeRooms(withInterfaceObject('')).problems).toEqual([])
  })

  test('must fail: an @interfaceObject whose key cannot be resolved: `{ a { field } }` would be null without a word', () => {
    expect(composeRooms(withInterfaceObject(', resolvable: false')).problems).toContain(
      'compliance: the key of the @interfaceObject Paged must be resolvable',
    )
  })

  test('must fail: the audit’s non-resolvable-interface-object, word for word', () => {
    const head = `extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])`
    const a = `${head}
      interface Node @key(fields: "id") { id: ID! }
      type Product @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
      type Query { a: Node product: Product }`
    const b = `${head}
      type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
      interface Product @key(fields: "id") { id: ID! }
      type Bread implements Product @key(fields: "id") { id: ID! name: String! }
      type Query { b: Node }`
    const { supergraph, problems } = composeRooms([
      { name: 'a', sdl: a },
      { name: 'b', sdl: b },
    ])
    expect(supergraph).toBeUndefined()
    expect(problems).toEqual([
      'a: the interface Node has a key, and no type implements it',
      'a: the key of the @interfaceObject Product must be resolvable',
      'b: the key of the @interfaceObject Node must be resolvable',
    ])
  })
})

describe('what is on its way between rooms is let pass until its day (front-door 11)', () => {
  const moving = [
    { name: 'left', sdl: `${link} type Query { left: Int  figure: Int }` },
    {
      name: 'right',
      sdl: `${link.replace('"@key"', '"@override"')} type Query { figure: Int @override(from: "left") }`,
    },
  ]
  const growing = (name: string, states: string) => ({
    name,
    sdl: `${link} type Query { ${name}: State } enum State { ${states} }`,
  })
  const moves = 'OVERRIDDEN_FIELD_CAN_BE_REMOVED Query.figure until 2026-12-31'
  const grows = 'INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM State.CLOSED until 2026-12-31'

  test.each([
    ['a field that moves', moving, moves],
    ['a shared enum that grows', [growing('one', 'OPEN CLOSED'), growing('two', 'OPEN')], grows],
  ])('%s: on its last day it composes, the day after it does not, nor unlisted', (_what, rooms, listed) => {
    expect(composeRooms(rooms, { listed: `# why\n${listed} # who`, today: '2026-12-31' }).problems).toEqual(
      [],
    )
    expect(composeRooms(rooms, { listed, today: '2027-01-01' }).problems).toEqual([
      expect.stringContaining('(it was in transit until 2026-12-31)'),
    ])
    expect(composeRooms(rooms).problems).toEqual([expect.stringMatching(/^hint [A-Z_]+ \w+\.\w+: /)])
  })

  test('must fail: another value of the same enum', () => {
    const rooms = [growing('one', 'OPEN CLOSED GONE'), growing('two', 'OPEN')]
    expect(composeRooms(rooms, { listed: grows, today: '2026-12-01' }).problems).toEqual([
      expect.stringContaining('State.GONE'),
    ])
  })

  test('must fail: a line whose hint is there no more', () => {
    const rooms = [growing('one', 'OPEN CLOSED'), growing('two', 'OPEN CLOSED')]
    expect(composeRooms(rooms, { listed: grows, today: '2026-12-01' }).problems).toEqual([
      'in-transit: INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM State.CLOSED is there no more, take it off the list',
    ])
  })

  test.each(['Query.figure', `${moves.slice(0, -2)}32`, moves.replace('until ', '')])(
    'must fail: no line at all: %s',
    (listed) => {
      const { problems } = composeRooms(moving, { listed, today: '2026-12-01' })
      expect(problems).toContain(`in-transit: "${listed}" is no line: CODE coordinate until YYYY-MM-DD`)
    },
  )
})
