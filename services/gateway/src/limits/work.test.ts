import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, isInterfaceType, isObjectType, parse } from 'graphql'
import { gatewaySettings } from '../config.ts'
import { costAndWorkOf } from './cost.ts'
import { loneCharacters, searchWorkOf } from './search-work.ts'
import { LONE_CHARACTER, workWeights } from './work-weights.ts'

const root = join(__dirname, '../../../..')
const schema = buildSchema(readFileSync(join(root, 'packages/graph/api.graphql'), 'utf8'))
const most = gatewaySettings.shape.LIMIT_COST.parse(undefined)
const of = (query: string) => costAndWorkOf(parse(query), { schema, most })

describe('a field weighs the work it makes, not only its place (attack 2)', () => {
  test.each([
    [
      'a period explained for every notice of a page',
      '{notices(first:100){edges{node{periodExplained{date}}}}}',
    ],
    [
      'a search among the leaves for every item',
      '{serviceCatalogue{everyItem{catalogueVersion{leaves(first:1,text:"服"){totalCount}}}}}',
    ],
    [
      'the same under another name and in a fragment',
      'query Q {serviceCatalogue{everyItem{...F}}} fragment F on ServiceItem {catalogueVersion{x: leafCount y: leaves(first:1){totalCount}}}',
    ],
    [
      'two counts for every item',
      '{serviceCatalogue{everyItem{catalogueVersion{leafCount again: leafCount}}}}',
    ],
    [
      'the texts of objections, three times over (attack 5)',
      `{${[1, 2, 3].map((at) => `a${at}: project(projectNo: "x") { objections { grounds } }`).join(' ')}}`,
    ],
    [
      'the resolutions of every organization of a page',
      '{organizations(first:100){edges{node{resolutions(first:100){totalCount edges{node{matter}}}}}}}',
    ],
    [
      'what changed of every organization of a page',
      '{organizations(first:100){edges{node{registerChanges(first:100){edges{node{after}}}}}}}',
    ],
    [
      'the findings of every import of a page',
      '{registerImports{runs(first:100){edges{node{header findings(first:10){edges{node{line}}}}}}}}',
    ],
  ])('must fail: %s is above the limit', (_what, query) =>
    expect(of(query).cost).toBe(Number.POSITIVE_INFINITY),
  )

  test('one of each passes, and what is work in it is known', () => {
    expect(of('{notices(first:1){edges{node{periodExplained{date}}}}}').work).toBe(60)
    expect(of('{project(projectNo:"x"){objections{grounds}}}').work).toBe(20 + 50 * 40)
    expect(of('{serviceCatalogue{leafCount leaves(first:20){totalCount}}}').work).toBe(40 + 40 + 20 * 20)
    expect(of('{registerImports{run(id:"x"){header columns{head} findings{edges{node{line}}}}}}').work).toBe(
      10 + 40 + 5 + 20,
    )
    expect(of('{registerImports{runs(first:20){edges{node{id}}}}}').work).toBe(20)
    expect(of('{notices(first:20){totalCount edges{node{id}}}}').work).toBe(20 * 20)
    expect(of('{notices(first:20){edges{node{id}}}}').work).toBe(0)
    expect(of('{ownContact}').work).toBe(20)
    expect(of('{registrationTimeliness(year:2026){month}}').work).toBe(60)
    expect(
      of('{organization(uscc:"x"){liquidation{notice} registeredFacts{purpose businessScope}}}').work,
    ).toBe(16 + 16 + 16)
    expect(of('{viewer{organization{resolutions{edges{node{matter}}}}}}').work).toBe(20)
    expect(of('{delegations(first:20){edges{node{grounds}}}}').work).toBe(20 * 8)
  })

  test('every weight belongs to a field of the graph', () => {
    const missing = Object.keys(workWeights).filter((place) => {
      const [type = '', field = ''] = place.split('.')
      const types = type === '*' ? Object.values(schema.getTypeMap()) : [schema.getType(type)]
      return !types.some((one) => (isObjectType(one) || isInterfaceType(one)) && field in one.getFields())
    })
    expect(missing).toEqual([])
  })
})

describe('characters that stand alone in a search are looked for in every word', () => {
  const query = parse(
    'query ($f: NoticeFilter, $t: String) { notices(filter: $f) { edges { node { id } } } search(text: $t) { __typename } }',
  )
  const work = searchWorkOf(query)

  test.each([
    ['服务项目', 0],
    ['社区 服务 项目', 0],
    ['服 务 项 目 区 社 会 工 作 公', 10],
    ['a、b、c', 3],
    ['𠮷 𡈽', 2],
    ['', 0],
  ])('%p has %d', (text, lone) => expect(loneCharacters(text)).toBe(lone))

  test('three are an ordinary search, the fourth weighs', () => {
    expect(work({ t: '服 务 项' })).toBe(0)
    expect(work({ t: '服 务 项 目' })).toBe(LONE_CHARACTER)
  })

  test('inside a filter, in several places, and written out', () => {
    expect(work({ f: { text: '一 二 三 四' }, t: '一 二' })).toBe(3 * LONE_CHARACTER)
    expect(searchWorkOf(parse('{ search(text: "一 二 三 四 五") { __typename } }'))({})).toBe(
      2 * LONE_CHARACTER,
    )
  })

  describe('what a mutation is told is written, not looked for', () => {
    const text = '一 二 三 四 五'
    const told =
      'mutation ($i: PublishDisclosureInput!) { publishDisclosure(input: $i) { disclosure { id } } }'
    const inAnswer = 'serviceCatalogue { everyItem { catalogueVersion { leaves(text: $t) { totalCount } } } }'

    test.each([
      ['by a variable', told],
      ['written out', `mutation { sendAppeal(input: { text: "${text}" }) { appeal { id } } }`],
      [
        'by a variable inside',
        'mutation ($t: String!) { a: replyToAppeal(input: { text: $t }) { appeal { id } } }',
      ],
    ])('%s', (_how, mutation) => expect(searchWorkOf(parse(mutation))({ i: { text }, t: text })).toBe(0))

    test.each([
      ['the same in a query', 'query ($i: NoticeFilter) { notices(filter: $i) { totalCount } }'],
      ['what the answer is asked for', `mutation ($t: String) { publishDisclosure { ${inAnswer} } }`],
      [
        'one variable in both places',
        `mutation ($t: String) { sendAppeal(input: { text: $t }) { appeal { ${inAnswer} } } }`,
      ],
      ['a query beside it', `mutation A { b } query B($t: String) { ${inAnswer} }`],
    ])('must weigh: %s', (_how, operation) =>
      expect(searchWorkOf(parse(operation))({ i: { text }, t: text })).toBeGreaterThanOrEqual(
        2 * LONE_CHARACTER,
      ),
    )
  })

  test('text that is not searched weighs nothing', () => {
    expect(work({ f: { agencyUscc: '1 2 3 4 5 6' } })).toBe(0)
  })
})
