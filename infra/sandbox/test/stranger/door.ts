import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published } from '../house/projects.ts'

/** Attack 5 and 7 at the gateway's door: a flood of objections, documents that say nothing to be run, caches on the way. */
export const door = (house: () => HouseUnderTest): void =>
  describe('the door says what is wrong with a request, and takes no flood', () => {
    const post = (asked: object) =>
      fetch(house().urls.gateway, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked),
      })

    test.each([
      [{ query: 'query A { clock { now } } query B { clock { today } }' }],
      [{ query: 'query A { clock { now } }', operationName: 'C' }],
      [{ query: 'query A { clock { now } }', operationName: '\ud800' }],
      [{ query: 'subscription { clock { now } }' }],
      [{ query: '{ agency(uscc: "11440400FAKE0011X5") { uscc: name } }' }],
      [[{ query: '{ clock { now } }' }]],
    ])('attack 7 %j is the caller’s slip: 400, and no cache keeps it', async (asked) => {
      const answer = await post(asked)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store'])
      expect(await answer.text()).not.toContain('INTERNAL')
    })

    test.each([
      '{ notices(after: "nope") { totalCount } }',
      '{ division(code: "\\u0000") { name } }',
      '{ policyDocuments(first: 101) { totalCount } }',
      '{ workCalendar(from: "2026-12-31", to: "2026-01-01") { days { date } } }',
      '{ annualStatistics(from: 2026, to: 2015) { year } }',
      '{ notices(filter: { closesWithinDays: -1 }) { totalCount } }',
    ])('attack 7 an odd question is no defect of ours: %s', async (query) => {
      const { errors, status } = await house().ask(null, query)
      expect([status, errors.map(({ extensions }) => extensions?.code)]).toEqual([200, ['INPUT_INVALID']])
    })

    test('attack 5 ten strangers behind one address make 136 objections: a hundred and a few are taken, the others told to wait; reading goes on', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      const query =
        'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { userErrors { code } receipt } }'
      const raise = (nth: number) => {
        const grounds = `同一天的第 ${nth} 件异议`
        const input = { projectNo, kind: 'NOTICE_OBJECTION', name: `某${nth}`, grounds }
        return house().ask<{ raiseObjection: { receipt: string | null } }>(null, query, { input })
      }
      const strangers = Array.from({ length: 10 }, (_, at) =>
        Array.from({ length: 14 }, (_, nth) => at * 14 + nth),
      )
      const answers = (
        await Promise.all(
          strangers.map(async (numbers) => {
            const own = []
            for (const nth of numbers) own.push(await raise(nth))
            return own
          }),
        )
      ).flat()
      const refused = answers.filter(({ status }) => status === 429)
      const taken = answers.filter(({ data }) => data?.raiseObjection?.receipt)
      expect(refused.length).toBeGreaterThan(10)
      expect(taken.length).toBeGreaterThan(50)
      expect(refused.every(({ text }) => text.includes('RATE_LIMITED'))).toBe(true)
      const page = await house().ask<{ project: { objections: object[] } }>(
        null,
        `{ project(projectNo: "${projectNo}") { objections { id } } }`,
      )
      expect([page.status, page.data?.project.objections.length]).toEqual([200, 50])
    }, 60_000)
  })
