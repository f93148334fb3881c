import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { agencies, divisions, organizations } from './a-city.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())

const city = (file: string) => readFileSync(`${__dirname}/../../../infra/sandbox/data/${file}`, 'utf8')
const tables = async () =>
  Promise.all(
    [
      ...['division', 'agency', 'organization', 'organization_gram', 'legacy_organization'],
      ...['outbox', 'audit_entry'],
    ].map((table) => room.dataSource.query(`select * from ${table} order by 1, 2`)),
  )

test('2.3: a series told again changes nothing; with another word, or a second one of an agency, it is refused', async () => {
  const told = (...rows: string[]) =>
    room.import('number-series.csv', ['id,ownerUscc,kind,word', ...rows].join('\n'))
  const first = 'registration,11440400FAKE001285,REGISTRATION,珠示民登'
  expect([await told(first), await told(first)]).toMatchObject([{ loaded: 1 }, { loaded: 0, unchanged: 1 }])
  expect((await told(first.replace('珠示', '珠'))).bad).toEqual([
    { line: 2, reason: expect.stringContaining('不得更改') },
  ])
  expect((await told(first.replace('registration', 'second').replace('珠示', '珠'))).bad).toEqual([
    { line: 2, reason: expect.stringContaining('不得另立系列') },
  ])
  expect(await room.store.numberSeries.of('11440400FAKE001285' as never, 'REGISTRATION')).toMatchObject({
    ...{ id: 'registration', word: '珠示民登' },
  })
})

describe('the real history of GB/T 2260, 1981–2024', () => {
  const history = city('divisions/gbt2260_history_1981_2024.csv')
  test('all 6,823 rows are loaded', async () => {
    const report = await room.import('gbt2260_history_1981_2024.csv', history)
    expect(report).toMatchObject({ read: 6823, loaded: 6823, unchanged: 0, bad: [] })
  })

  test('2.2: the six functional zones are loaded, each in a division that stands', async () => {
    expect(await room.import('functional_zones.csv', city('divisions/functional_zones.csv'))).toMatchObject({
      read: 6,
      loaded: 6,
      bad: [],
    })
  })

  test('a second time changes nothing', async () => {
    const report = await room.import('gbt2260_history_1981_2024.csv', history)
    expect(report).toMatchObject({ loaded: 0, unchanged: 6823, bad: [] })
  })
})

describe('the real foundations, defects and all', () => {
  test('2.1: all 404 are loaded, the 14 without a code as rows of the old register', async () => {
    const report = await room.import('foundations.csv', city('organizations/foundations.csv'))
    expect(report).toMatchObject({ read: 404, loaded: 404, unchanged: 0, bad: [] })
    const anything = { text: '', orgType: null, status: null, priorityCategory: null, divisionCode: null }
    expect(await room.store.organizations.count(anything)).toBe(390)
    expect(await room.store.legacies.count({ text: '', linked: null })).toBe(14)
    expect(
      await room.store.legacies.page({ text: '珠海市扶贫基金会', linked: false }, 2, null),
    ).toMatchObject([
      {
        source: 'ricf:2678',
        orgType: 'FOUNDATION',
        divisionCode: null,
        legacyRegistrationNo: null,
        link: null,
      },
    ])
  })
  test('two names cut off in the source are told', async () => {
    const report = await room.import(
      'national_foundations_profile.csv',
      city('organizations/national_foundations_profile.csv'),
    )
    expect(report).toMatchObject({ read: 66, loaded: 64 })
    expect(report.bad.map(({ line }) => line)).toEqual([22, 59])
  })
  test('a postcode among the other names is no name', async () => {
    const [found] = await room.store.organizations.byCodes(['53370000MJD675596Q' as never])
    expect(found?.formerNames).toEqual(['山东省石油大学教育发展基金会'])
  })
  test('loading everything twice changes no row, and announces nothing', async () => {
    const before = await tables()
    room.clock.advance({ days: 1 })
    for (const file of ['foundations.csv', 'national_foundations_profile.csv'])
      expect(await room.import(file, city(`organizations/${file}`))).toMatchObject({ loaded: 0 })
    expect(await tables()).toEqual(before)
  })
})

describe('organizations and their news (R-19)', () => {
  const news = (uscc: string) =>
    room.dataSource.query(
      'select name, aggregate_version as version, body from outbox where aggregate_id = ? order by version',
      [uscc],
    )
  const ORG_1 = '51440400FAKE00013T'

  test('a new organization is announced once, in the transaction that keeps it', async () => {
    await room.import('gbt2260_history_1981_2024.csv', divisions)
    await room.import('agencies.csv', agencies)
    expect(await room.import('synthetic/organizations.csv', organizations())).toMatchObject({
      loaded: 5,
      bad: [],
    })
    expect(await news(ORG_1)).toMatchObject([
      { name: 'organization.registered.v1', version: 1, body: { uscc: ORG_1, status: 'ACTIVE' } },
    ])
  })

  test('a change of name concerns nobody else', async () => {
    await room.import(
      'synthetic/organizations.csv',
      organizations((row) => row.replace('示例行业协会', '样例行业协会')),
    )
    expect(await news(ORG_1)).toHaveLength(1)
  })

  test('a change of status is announced with both', async () => {
    await room.import(
      'synthetic/organizations.csv',
      organizations((row) => row.replace('INDUSTRY_CHAMBER,ACTIVE', 'INDUSTRY_CHAMBER,REVOKED')),
    )
    expect((await news(ORG_1))[1]).toMatchObject({
      name: 'organization.status-changed.v1',
      version: 3,
      body: { from: 'ACTIVE', to: 'REVOKED', changedOn: '2026-03-03' },
    })
  })

  test('a row that breaks a rule is told with the rule and keeps nothing', async () => {
    const report = await room.import(
      'synthetic/organizations.csv',
      organizations((row) => row.replace('52440402FAKE000562', '52440421FAKE00056X')),
    )
    expect(report.bad).toEqual([{ line: 5, reason: expect.stringMatching(/credit code/) }])
    const refused = await room.import(
      'synthetic/organizations.csv',
      organizations((row) => row.replace('香洲区示例', '中国示例')),
    )
    expect(refused.bad).toEqual([{ line: 5, reason: expect.stringContaining('ORG-3.1') }])
    expect(await room.store.organizations.byCodes(['52440402FAKE000562' as never])).toMatchObject([
      { name: '香洲区示例社区服务中心' },
    ])
  })
})
