import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOMS, type RoomName } from '../../src/house/names.ts'
import { dataOf } from '../house/ask.ts'
import { cityWithEnforcement } from '../house/cities.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, ready, submitted } from '../house/projects.ts'
import { until } from '../house/until.ts'
import { done } from '../house/verbs.ts'

/** Where one record of each noun with a page is found: by everybody, in the demo city's fixtures and one published project. */
const LISTS = {
  SocialOrganization: '{ organizations(first: 1) { edges { node { id } } } }',
  PublicAgency: '{ agencies(first: 1) { edges { node { id } } } }',
  CatalogueVersion: '{ serviceCatalogue { id } }',
  ServiceItem: '{ serviceCatalogue { leaves(first: 1) { edges { node { id } } } } }',
  CalendarNotice: '{ calendarNotices(first: 1) { edges { node { id } } } }',
  PolicyDocument: '{ policyDocuments(first: 1) { edges { node { id } } } }',
  PolicyParameter: '{ policyParameters(keys: ["notice.days"]) { id } }',
  ProcurementProject: '{ projects(first: 1) { edges { node { id } } } }',
  AdvanceNotice: '{ notices(first: 1) { edges { node { id } } } }',
  Objection: '{ projects(first: 1) { edges { node { objections { id } } } } }',
  CreditListing: '{ creditListings(list: ABNORMAL_ACTIVITY, first: 1) { edges { node { id } } } }',
  CreditRecord:
    '{ organizations(first: 20) { edges { node { creditRecords(first: 1) { edges { node { id } } } } } } }',
  Penalty: '{ penalties(first: 1) { edges { node { id } } } }',
}
const NOUNS = Object.keys(LISTS) as (keyof typeof LISTS)[]

/** One noun of each room. */
const OF_ROOM: Record<RoomName, keyof typeof LISTS> = {
  organizations: 'SocialOrganization',
  catalogue: 'PolicyDocument',
  procurement: 'AdvanceNotice',
  compliance: 'Penalty',
}
const RAISE =
  'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { objection { id } userErrors { code } } }'

/** Any record that has a page, by its id (ADR 38). */
export const nodes = (house: () => HouseUnderTest): void =>
  describe('any record with a page, by its id, whichever room it is of', () => {
    const ids = new Map<string, string>()
    beforeAll(async () => {
      await house().load('fixtures', cityWithEnforcement(house().dataDir), ['compliance'])
      const project = await ready(house())
      const { projectNo } = await done(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(project))
      const input = { projectNo, kind: 'INQUIRY', name: '某某', grounds: '服务范围是否包括横琴？' }
      dataOf(await house().ask(null, RAISE, { input }))
      for (const noun of NOUNS) {
        const { text } = await house().ask(null, LISTS[noun])
        ids.set(noun, /"id":"([^"]+)"/.exec(text)?.[1] ?? text)
      }
    }, 60_000)

    test.each(NOUNS)('%s', async (noun) => {
      const query = `query ($id: ID!) { node(id: $id) { __typename id ... on ${noun} { same: id } } }`
      const id = ids.get(noun)
      const { data, errors } = await house().ask(null, query, { id })
      expect([data, errors]).toEqual([{ node: { __typename: noun, id, same: id } }, []])
    })

    test('all of them in one question, in the order asked', async () => {
      const asked = [...ids.values()]
      const { nodes: found } = dataOf(
        await house().ask<{ nodes: object[] }>(
          null,
          'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
          {
            ids: asked,
          },
        ),
      )
      expect(found).toEqual(NOUNS.map((noun) => ({ __typename: noun, id: ids.get(noun) })))
    })

    test('a draft is answered to a stranger letter for letter as what is not there, and to its own handler whole', async () => {
      const { id, title } = await submitted(house())
      const query = 'query ($id: ID!) { node(id: $id) { __typename ... on ProcurementProject { title } } }'
      const read = async (who: string | null, asked: string) =>
        (await house().ask(who, query, { id: asked })).text
      const absent = '019a0000-0000-7000-8000-000000000000'
      const worded = (text: string) => text.replace(/"left":\d+/, '')
      expect(worded(await read(null, id))).toBe(worded(await read(null, absent)))
      expect(await read(null, id)).toContain('{"data":{"node":null}')
      expect(await read('PUR-1:handler', id)).toContain(title)
    })

    describe.each(ROOMS)('with %s away its own are null with its error, the others whole', (name) => {
      const room = () => house().processes[name]
      const asked = () => ROOMS.map((one) => ids.get(OF_ROOM[one])!)
      const ask = () =>
        house().ask<{ nodes: unknown[] }>(
          null,
          'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
          {
            ids: asked(),
          },
        )
      afterEach(async () => {
        if (room().isRunning()) room().thaw()
        else await room().restart()
        await until(ask, ({ errors }) => errors.length === 0, 20_000)
      }, 40_000)

      test.each(['frozen', 'killed'])('%s', async (how) => {
        dataOf(await ask())
        if (how === 'frozen') room().freeze()
        else await room().kill('SIGKILL')
        const { status, data, errors, ms } = await ask()
        expect([status, data?.nodes]).toEqual([
          200,
          ROOMS.map((one) => (one === name ? null : { __typename: OF_ROOM[one], id: ids.get(OF_ROOM[one]) })),
        ])
        expect(errors).toMatchObject([
          {
            path: ['nodes', ROOMS.indexOf(name)],
            extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: name },
          },
        ])
        expect(ms).toBeLessThan(3500)
      })
    })
  })
