import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { checkServed } from './check-served.ts'

const due = '@deprecated(reason: "another way. 2026-11-30")'
const sdl = (of: Partial<Record<'query' | 'notice' | 'input' | 'state' | 'more', string>> = {}) => `
  type Query { notices(filter: Filter, first: Int = 20, by: State ${due}): [Notice!] paged: Paged any: Any ${of.query ?? `oldNotices: Old ${due}`} }
  interface Paged { id: ID! }
  union Any = Notice | Award
  type Award { id: ID! }
  type Notice implements Paged { id: ID! ${of.notice ?? `title(lang: String): String  old: Int ${due}`} }
  input Filter { ${of.input ?? `text: String  oldText: String ${due}`} }
  enum State { ${of.state ?? `OPEN CLOSED LOST ${due}`} }
  ${of.more ?? 'type Old { edges: [OldEdge] } type OldEdge { node: Notice }'}`
const before = sdl()
const checkAt = (today: string, after: string, operation?: string) =>
  checkServed({
    before: buildSchema(before),
    after: buildSchema(after),
    operations: operation ? [{ file: 'board.graphql', text: operation }] : [],
    today,
  })
const without = (text: string) => {
  expect(before).toContain(text)
  return before.replace(text, '')
}

describe('whatever is served is guarded against removal (front-door 10)', () => {
  test('nothing changed, and more besides', () => {
    expect(checkAt('2026-12-01', `${before} extend type Query { more(at: Int!): Int }`)).toEqual([])
  })

  test.each([
    ['a field', `old: Int ${due}`],
    ['an argument', `, by: State ${due}`],
    ['an input field', `oldText: String ${due}`],
    ['a value of an enum', `LOST ${due}`],
    ['a field with the types nothing else leads to', `oldNotices: Old ${due}`],
  ])('%s goes the day after its day, and not on it', (_what, gone) => {
    const after = gone.startsWith('oldNotices') ? without(gone).replace(/type Old .*/, '') : without(gone)
    expect(checkAt('2026-12-01', after)).toEqual([])
    expect(checkAt('2026-11-30', after).join()).toMatch(/is gone, but .*(its day is 2026-11-30|leads to it)/)
  })

  test.each([
    ['a field', 'title(lang: String): String', 'Notice.title is gone, but it was never deprecated'],
    ['an argument', '(lang: String)', 'Notice.title(lang:) is gone, but it was never deprecated'],
    ['an input field', 'text: String ', 'Filter.text is gone, but it was never deprecated'],
    ['a value of an enum', ' CLOSED', 'State.CLOSED is gone, but it was never deprecated'],
    ['an interface', ' implements Paged', 'Notice implements Paged is gone, but Notice.id'],
    ['a member of a union', ' | Award', 'Any = Award is gone, but'],
  ])('must fail: %s that was never deprecated', (_what, gone, told) => {
    expect(checkAt('2026-12-01', without(gone))).toContainEqual(expect.stringContaining(told))
  })

  test('must fail: a type that something still leads to', () => {
    const after = before.replace('node: Notice', 'node: Int').replace(/type Notice .*/, '')
    const bare = after.replaceAll('[Notice!]', '[Int!]').replace('Notice | ', '')
    expect(checkAt('2026-12-01', bare)).toContain(
      'served: Notice is gone, but Query.notices leads to it and may not go',
    )
  })

  test.each([
    ['a field', `old: Int ${due}`, '{ notices { old } }'],
    ['an argument', `, by: State ${due}`, '{ notices(by: OPEN) { id } }'],
    ['an input field', `oldText: String ${due}`, '{ notices(filter: { oldText: "x" }) { id } }'],
    ['a value of an enum', `LOST ${due}`, '{ notices(by: LOST) { id } }'],
  ])(
    'must fail: %s a known operation asks for; another operation does not matter',
    (_what, gone, operation) => {
      const told = expect.stringContaining('is gone, but board.graphql asks for it')
      expect(checkAt('2026-12-01', without(gone), operation)).toContainEqual(told)
      expect(checkAt('2026-12-01', without(gone), '{ notices { id title } }')).toEqual([])
    },
  )
})

describe('nor is anything narrowed', () => {
  test.each([
    [
      'an answer that may be missing now',
      'id: ID! title',
      'id: ID title',
      'Notice.id changed its type from ID! to ID',
    ],
    [
      'an answer of another type',
      'title(lang: String): String',
      'title(lang: String): Int',
      'from String to Int',
    ],
    ['a list that was none', 'title(lang: String): String', 'title(lang: String): [String]', 'to [String]'],
    [
      'an argument that must be given now',
      'lang: String',
      'lang: String!',
      'Notice.title(lang:) changed its type',
    ],
    [
      'a new argument that must be given',
      'lang: String',
      'lang: String, of: Int!',
      'now asks for Notice.title(of:)',
    ],
    [
      'a new input field that must be given',
      'text: String ',
      'text: String of: Int! ',
      'now asks for Filter.of',
    ],
    ['another default', 'first: Int = 20', 'first: Int = 10', 'Query.notices(first:) has another default'],
  ])('must fail: %s', (_what, from, to, told) => {
    const after = before
      .replace(from, to)
      .replace('interface Paged { id: ID! }', 'interface Paged { id: ID }')
    expect(after).not.toBe(before)
    expect(checkAt('2026-12-01', after)).toContainEqual(expect.stringContaining(told))
  })

  test.each([
    ['an answer that is always there now', 'title(lang: String): String', 'title(lang: String): String!'],
    ['a new argument that may be given', 'lang: String', 'lang: String, of: Int! = 1'],
    ['a default where there was none', 'lang: String', 'lang: String = "zh"'],
    ['a new value of an enum', 'OPEN CLOSED', 'OPEN CLOSED HELD'],
  ])('%s is no loss', (_what, from, to) => {
    expect(checkAt('2026-12-01', before.replace(from, to))).toEqual([])
  })

  test('must fail: a type of another kind', () => {
    const after = before.replace('type Award', 'interface Award').replace(' | Award', '')
    expect(checkAt('2026-12-01', after)).toContainEqual(
      expect.stringContaining('Award is another kind of type'),
    )
  })
})

describe('whoever deprecates says until when, half a year ahead (product.md 6.5)', () => {
  const deprecated = (reason: string) =>
    before.replace(
      'title(lang: String): String',
      `title(lang: String): String @deprecated(reason: "${reason}")`,
    )

  test('180 days are enough, 179 are not', () => {
    expect(checkAt('2026-11-29', deprecated('name. 2027-05-28'))).toEqual([])
    expect(checkAt('2026-11-29', deprecated('name. 2027-05-27'))).toEqual([
      'deprecated: Notice.title stays until 2027-05-27; the soonest is 2027-05-28',
    ])
  })

  test.each(['name', 'name, 2027-13-01', 'No longer supported'])('must fail: %s names no day', (reason) => {
    expect(checkAt('2026-11-29', deprecated(reason))).toEqual([expect.stringContaining('names no day')])
  })

  test('a day once named may be put off, and not brought forward', () => {
    const moved = (day: string) =>
      before.replace(
        'old: Int @deprecated(reason: "another way. 2026-11-30")',
        `old: Int @deprecated(reason: "${day}")`,
      )
    expect(checkAt('2026-11-01', moved('2026-12-24'))).toEqual([])
    expect(checkAt('2026-11-01', moved('2026-11-29'))).toEqual([
      'deprecated: Notice.old stays until 2026-11-29; the soonest is 2026-11-30',
    ])
  })
})
