import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, seen, submitted } from '../house/projects.ts'
import type { Project } from '../house/shapes.ts'
import { until } from '../house/until.ts'
import { act, done } from '../house/verbs.ts'
import { startRefused, told } from './steps.ts'

const APPROVER = 'PUR-1:approver'

/** A single source at the open tender limit whose notice has closed, its intention public for more than 30 days. */
export async function closedSingleSource(house: HouseUnderTest, serviceCode: string): Promise<Project> {
  await house.clock('2026-06-20T09:00:00+08:00')
  const terms = { serviceCode, method: 'SINGLE_SOURCE', budgetFen: 400_000_000 }
  let project = await submitted(house, terms)
  for (const [who, verb] of [
    [APPROVER, 'approveProject'],
    ['FIN-1:approver', 'approveProject'],
    [APPROVER, 'publishIntention'],
    [APPROVER, 'publishNotice'],
  ] as const)
    project = await done(house.ask, who, verb, handleOf(project))
  await house.clock('2026-08-03T09:00:00+08:00')
  return until(
    () => seen(house, project.projectNo),
    ({ state }) => state === 'NOTICE_CLOSED',
  )
}

/** AC-70 and AC-76: who the only supplier is, and that anybody may object to it. */
export const onlySupplier = (house: () => HouseUnderTest): void =>
  describe('an only supplier is public to be objected to (实施条例 art. 38)', () => {
    test('AC-76 no code that is none; AC-70 objections to the last second of its publicity, and no start before they are decided', async () => {
      const project = await closedSingleSource(house(), 'B0601')
      const named = { projectNo: project.projectNo, reason: '只此一家', supplierName: '珠海示例企业' }
      const query = `mutation ($input: PublishSingleSourceInput!) { publishSingleSource(input: $input) { userErrors { code } } }`
      for (const supplierUscc of [
        '000000000000000000',
        '44440400FAKE00400Y',
        '51449900FAKE00419D',
        '440402199001011234',
        '91440400FAKE00363X',
      ]) {
        const input = { ...handleOf(project), reason: '只此一家', supplierName: '示例', supplierUscc }
        const { errors } = await house().ask(APPROVER, query, { input })
        expect([supplierUscc, errors[0]?.extensions?.code]).toEqual([supplierUscc, 'USCC_INVALID'])
      }
      expect(
        await told(house(), APPROVER, 'publishSingleSource', { ...named, supplierName: '\u2800' }),
      ).toEqual(['INPUT_INVALID'])
      const supplierUscc = '９１４４０４００fake00363W'
      expect(await told(house(), APPROVER, 'publishSingleSource', { ...named, supplierUscc })).toEqual([])
      const object = async (grounds: string) => {
        const projectNo = project.projectNo.replaceAll('-', ' ')
        const input = { projectNo, name: '李示例', grounds }
        return act(house().ask, null, 'objectToSingleSource', input)
      }
      await house().clock('2026-08-10T23:59:55+08:00')
      const { objection, userErrors } = await object('另有供应商能够提供')
      expect([userErrors, objection?.replyDueOn]).toEqual([[], '2026-08-17'])
      await house().clock('2026-08-11T00:00:00+08:00')
      expect((await object('又有供应商能够提供')).userErrors).toMatchObject([{ code: 'DEADLINE_PASSED' }])
      expect(await startRefused(house(), project)).toEqual(['OBJECTION_PENDING'])
    })
  })
