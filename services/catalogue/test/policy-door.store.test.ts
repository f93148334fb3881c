import { civilDate as day } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { inTheCity } from './in-the-city.ts'

const city = inTheCity()

test('explainPeriod tells each day, why, and what it rests on', async () => {
  const { data } = await city.door.ask(
    '{ explainPeriod(rule: "notice.days", from: "2026-01-30") { basis { rule document article } firstCountedDay rawEnd closesOn closesAt calendarComplete days { date counted reason } } }',
  )
  const { days, ...told } = data.explainPeriod
  expect(told).toEqual({
    basis: { rule: 'notice.days', document: '中华人民共和国民法典', article: '第二百零一条、第二百零三条' },
    firstCountedDay: '2026-01-31',
    rawEnd: '2026-02-14',
    closesOn: '2026-02-14',
    closesAt: '2026-02-14T16:00:00Z',
    calendarComplete: true,
  })
  expect(days[0]).toEqual({ date: '2026-01-30', counted: false, reason: 'START_DAY' })
  expect(days.filter(({ counted }: { counted: boolean }) => counted)).toHaveLength(15)
})

test('6.9: beyond the known calendar the answer is CALENDAR_UNKNOWN, an unknown rule is NOT_FOUND', async () => {
  const code = async (rule: string, from: string) => {
    const answer = await city.door.ask(
      'query ($rule: String!, $from: LocalDate!) { explainPeriod(rule: $rule, from: $from) { closesOn } }',
      { rule, from },
    )
    return answer.errors?.[0]?.extensions.code
  }
  expect(await code('notice.days', '2027-12-16')).toBeUndefined()
  expect(await code('notice.days', '2027-12-17')).toBe('CALENDAR_UNKNOWN')
  expect(await code('no.such.rule', '2026-03-02')).toBe('NOT_FOUND')
  expect(await code('limit.openTenderFen', '2026-03-02')).toBe('NOT_FOUND')
})

describe('6.13: rules in months and years are explained too, and a reminder is the nth working day before', () => {
  const explained = async (rule: string, from: string) => {
    const { data } = await city.door.ask(
      'query ($rule: String!, $from: LocalDate!) { explainPeriod(rule: $rule, from: $from) { closesOn closesAt counting { days months unit direction } days { date counted } } }',
      { rule, from },
    )
    return data.explainPeriod
  }
  test.each([
    ['a suit within 6 months', 'suit.applyMonths', '2026-03-02', '2026-09-02', 6],
    [
      'to the end of a month without that date, rolled off 28 February, a worked Saturday',
      'suit.applyMonths',
      '2025-08-31',
      '2026-02-28',
      6,
    ],
    ['a rest day rolls: Saturday 6 June', 'suit.applyMonths', '2025-12-06', '2026-06-08', 6],
    [
      'AC-42: six months on the abnormal list, a restriction, unrolled',
      'credit.abnormalMonths',
      '2026-03-31',
      '2026-09-30',
      6,
    ],
    ['three years in the directory', 'directory.validYears', '2023-06-03', '2026-06-03', 36],
    ['a leap day has no anniversary', 'directory.validYears', '2024-02-29', '2027-02-28', 36],
  ])('%s', async (_what, rule, from, closesOn, months) => {
    const told = await explained(rule, from)
    expect(told).toMatchObject({
      closesOn,
      counting: { months, days: null, unit: 'MONTH', direction: 'FORWARD' },
    })
    expect(told.days.at(-1).date).toBe(closesOn)
  })

  test.each([
    ['D16: of a notice that ends on 29 September', '2026-09-29', '2026-09-28'],
    ['after the National Day', '2026-10-08', '2026-09-30'],
  ])('notice.remindWd, %s', async (_what, from, closesOn) => {
    expect(await explained('notice.remindWd', from)).toMatchObject({
      closesOn,
      closesAt: `${day(closesOn).subtract({ days: 1 })}T16:00:00Z`,
      counting: { days: 1, unit: 'WORKING', direction: 'REMINDER' },
    })
  })

  test('a length nobody counts to a day is no period', async () => {
    const { errors } = await city.door.ask(
      '{ explainPeriod(rule: "eval.mandatoryTermYears", from: "2026-03-02") { closesOn } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })
})

test('procurement gets its figures with unit and counting in one answer', async () => {
  const { data } = await city.door.ask(
    '{ policyParameters(keys: ["notice.days", "limit.openTenderFen", "nothing"], on: "2026-03-02") { key number unit period { days unit rollEnd direction nature } } }',
  )
  expect(data.policyParameters).toEqual([
    { key: 'limit.openTenderFen', number: 400000000, unit: 'FEN', period: null },
    {
      key: 'notice.days',
      number: 15,
      unit: 'NATURAL_DAY',
      period: { days: 15, unit: 'NATURAL', rollEnd: true, direction: 'FORWARD', nature: 'RIGHT' },
    },
  ])
})

test('the library holds the documents named in the seed', async () => {
  const { data } = await city.door.ask(
    '{ policyDocuments(first: 100) { totalCount edges { node { title docNo seedRows } } } }',
  )
  const seeds = data.policyDocuments.edges.flatMap(
    ({ node }: { node: { seedRows: string[] } }) => node.seedRows,
  )
  expect(seeds).toEqual([
    'S19',
    'S20',
    'S26',
    'S27',
    'S28',
    'S29',
    'S30',
    'S31',
    'S57',
    'S59',
    'S60',
    'S61',
    'S64',
    'S69',
  ])
  expect(data.policyDocuments.edges[1].node).toMatchObject({ docNo: '珠民函〔2013〕184号' })
})

test('a page outside 1 to 100 is INPUT_INVALID', async () => {
  for (const first of [0, 101]) {
    const { errors } = await city.door.ask(`{ policyDocuments(first: ${first}) { totalCount } }`)
    expect(errors[0].extensions.code).toBe('INPUT_INVALID')
  }
})

test('AC-48, AC-49: the baselines are told exactly as published', async () => {
  const { data } = await city.door.ask('{ publishedFigures { key value unit precision source } }')
  const figures = Object.fromEntries(
    data.publishedFigures.map((figure: { key: string; value: number; precision: number }) => [
      figure.key,
      [figure.value, figure.precision],
    ]),
  )
  expect(figures).toEqual({
    'enforcement.audits': [265, 0],
    'enforcement.inspections': [102, 0],
    'enforcement.cases': [156, 0],
    'enforcement.warnings': [90, 0],
    'enforcement.revocations': [66, 0],
    'catalogue.functions': [50, 0],
    'catalogue.serviceItems': [341, 0],
    'directory.batches': [5, 0],
    'directory.organizations': [244, 0],
    'publicity.2015.projects': [296, 0],
    'publicity.2015.budgetFen': [5_784_050_000, 0],
    'publicity.2016.projects': [726, 0],
    'publicity.2016.budgetFen': [11_200_000_000, 50_000_000],
    'publicity.2017.projects': [1219, 0],
    'publicity.2017.budgetFen': [18_330_000_000, 5_000_000],
  })
})
