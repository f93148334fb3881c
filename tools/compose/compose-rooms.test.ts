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
})
