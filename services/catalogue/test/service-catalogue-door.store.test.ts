import { describe, expect, test } from '@jest/globals'
import { inTheCity } from './in-the-city.ts'
import { people } from './people.ts'

const city = inTheCity()

test('S60: a reader walks from the two parts to the leaves, 341 of them', async () => {
  const { data } = await city.door.ask(
    `{ serviceCatalogue { kind state leafCount isSynthetic items { code isLeaf } groups: items(parentCode: "A10") { code name level isLeaf } } }`,
  )
  expect(data.serviceCatalogue).toMatchObject({
    kind: 'SERVICE',
    state: 'IN_FORCE',
    leafCount: 341,
    isSynthetic: true,
  })
  expect(data.serviceCatalogue.items).toEqual([
    { code: 'A', isLeaf: false },
    { code: 'B', isLeaf: false },
  ])
  expect(data.serviceCatalogue.groups).toHaveLength(7)
  expect(data.serviceCatalogue.groups[2]).toEqual({
    code: 'A1003',
    name: '社会工作服务',
    level: 3,
    isLeaf: true,
  })
})

test('improvement 7: a leaf tells what stands above it, from the top', async () => {
  const { data } = await city.door.ask(
    `{ serviceCatalogue { leaves(text: "A1003", first: 1) { edges { node { code ancestors { code } } } } }
       part: serviceItem(code: "A") { ancestors { code } } }`,
  )
  expect(data.serviceCatalogue.leaves.edges).toEqual([
    { node: { code: 'A1003', ancestors: [{ code: 'A' }, { code: 'A10' }] } },
  ])
  expect(data.part).toEqual({ ancestors: [] })
})

test('leaves come page by page, each once', async () => {
  const codes: string[] = []
  let after: string | null = null
  do {
    const { data } = await city.door.ask(
      'query ($after: String) { serviceCatalogue { leaves(first: 100, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } } } }',
      { after },
    )
    const { edges, pageInfo, totalCount } = data.serviceCatalogue.leaves
    expect(totalCount).toBe(341)
    codes.push(...edges.map(({ node }: { node: { code: string } }) => node.code))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(new Set(codes).size).toBe(341)
  expect(codes).toEqual([...codes].sort())
})

describe('F1, F3, F5: leaves answer by the same search as every other list', () => {
  const ask = (text: string) =>
    city.door.ask(
      'query ($text: String) { serviceCatalogue { leaves(text: $text, first: 100) { totalCount edges { node { code name } } } } }',
      { text },
    )
  const found = async (text: string): Promise<string[]> => {
    const { totalCount, edges } = (await ask(text)).data.serviceCatalogue.leaves
    expect(totalCount).toBe(edges.length)
    return edges.map(({ node }: { node: { code: string } }) => node.code)
  }
  const codesOf = async (holds: (name: string) => boolean): Promise<string[]> => {
    const { data } = await city.door.ask('{ serviceCatalogue { everyItem { code name isLeaf } } }')
    type Item = { code: string; name: string; isLeaf: boolean }
    const items: Item[] = data.serviceCatalogue.everyItem
    return items.filter(({ isLeaf, name }) => isLeaf && holds(name)).map(({ code }) => code)
  }

  test.each([
    ['its name', '社会工作服务', 'A1003'],
    ['two words of it, in any order', '服务 社会工作', 'A1003'],
    ['its code', 'A1003', 'A1003'],
    ['its code as it was pasted: full width, small, a zero-width space in it', 'ａ1０\u200b03', 'A1003'],
    ['the initials of its name', 'shgzfw', 'A1003'],
    ['a code and a word', 'A1003 社会', 'A1003'],
  ])('by %s', async (_, text, code) => expect(await found(text)).toContain(code))

  test('by a word: all that hold it and nothing else', async () => {
    expect(await found('养老')).toEqual(await codesOf((name) => name.includes('养老')))
    expect((await found('养老')).length).toBeGreaterThan(0)
  })

  test('by the beginning of a code, however short', async () => {
    const all = await codesOf(() => true)
    expect(await found('A10')).toEqual(all.filter((code) => code.startsWith('A10')))
    expect(await found('B0')).toEqual(all.filter((code) => code.startsWith('B0')))
  })

  test.each(['%', '_', '社%服务', '社_工作', 'A1003 养老', '“”', '务服会社', 'A9999', "' or 1=1"])(
    'must fail: %s finds nothing',
    async (text) => expect(await found(text)).toEqual([]),
  )

  test('must fail: seventeen words, four lone characters', async () => {
    for (const text of [Array.from({ length: 17 }, (_, at) => `词语${at}`).join(' '), '养 老 服 务'])
      expect((await ask(text)).errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }])
    expect((await ask('养 老 服')).errors).toBeUndefined()
  })
})

test('before the platform there was none', async () => {
  const { data } = await city.door.ask(
    '{ serviceCatalogue(on: "2014-12-31") { id } serviceItem(code: "A1003", on: "2014-12-31") { id } }',
  )
  expect(data).toEqual({ serviceCatalogue: null, serviceItem: null })
})

test('AC-13: a retired item says from when, since when it was known, and what takes its place', async () => {
  city.room.clock.set('2026-03-05T02:00:00Z')
  const retired = await city.door.ask(
    'mutation ($input: RetireServiceItemInput!) { retireServiceItem(input: $input) { item { code state retiredFrom announcedOn } userErrors { code } } }',
    { input: { code: 'A1003', retiredFrom: '2026-03-10', replacedBy: ['A1004'] } },
    people.finApprover,
  )
  expect(retired.data.retireServiceItem).toEqual({
    item: { code: 'A1003', state: 'ACTIVE', retiredFrom: '2026-03-10', announcedOn: '2026-03-05' },
    userErrors: [],
  })
  const { data } = await city.door.ask(
    '{ a: serviceItem(code: "A1003", on: "2026-03-09") { state } b: serviceItem(code: "A1003", on: "2026-03-10") { state retirementAnnouncedAt replacedBy { code } } }',
  )
  expect(data).toEqual({
    a: { state: 'ACTIVE' },
    b: { state: 'RETIRED', retirementAnnouncedAt: '2026-03-05T02:00:00Z', replacedBy: [{ code: 'A1004' }] },
  })
})

test('7: a handler of finance is told why not, in both languages', async () => {
  const { data } = await city.door.ask(
    'mutation { retireServiceItem(input: { code: "A1005", retiredFrom: "2026-03-10", replacedBy: [] }) { item { code } userErrors { code message text { zh en } } } }',
    {},
    people.finHandler,
  )
  expect(data.retireServiceItem.item).toBeNull()
  expect(data.retireServiceItem.userErrors).toMatchObject([
    { code: 'FORBIDDEN', text: { zh: '停用目录条目由 FIN:approver 办理。' } },
  ])
})

test('other rooms find items by id, an unknown one is null', async () => {
  const { data } = await city.door.ask('{ serviceItem(code: "A1004") { id } }')
  const representations = [data.serviceItem.id, 'nobody'].map((id) => ({ __typename: 'ServiceItem', id }))
  const found = await city.door.ask(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ServiceItem { code noticeUsage { open closed } classification { name } } } }',
    { representations },
  )
  expect(found.data._entities).toEqual([
    { code: 'A1004', noticeUsage: { open: 0, closed: 0 }, classification: { name: '人民调解服务' } },
    null,
  ])
})
