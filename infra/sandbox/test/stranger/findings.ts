import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, seen } from '../house/projects.ts'
import { act, done, refusals } from '../house/verbs.ts'
import { told } from './steps.ts'

type Finding = { id: string; field: string; passage: string; answer: string | null; reason: string | null }

const HANDLER = 'PUR-1:handler'
const [APPROVER, FINANCE] = ['PUR-1:approver', 'FIN-1:approver']
/** At the procurement limit, and a fen below it. */
const AT = { budgetFen: 100_000_000, method: 'OPEN_TENDER', serviceCode: 'A0404' }
const BELOW = { budgetFen: 99_999_999, method: 'COMPETITIVE_CONSULTATION', serviceCode: 'A0404' }

/** AC-16, AC-68, AC-101: what restricts suppliers above the limit is found in whatever field, and finance answers it. */
export const findings = (house: () => HouseUnderTest): void =>
  describe('no supplier is treated differently above the limit (R-07)', () => {
    const findingsOf = async (projectNo: string, who: string | null = HANDLER) => {
      const query = `query ($no: String!) { project(projectNo: $no) { findings { id field passage answer reason } } }`
      const { project } = dataOf(
        await house().ask<{ project: { findings: Finding[] | null } }>(who, query, { no: projectNo }),
      )
      return project.findings ?? []
    }

    test.each([
      ['providerRequirements', '投标人注册地不得在市外', 'B0401'],
      ['requirements', 'Bidders have to appear in the directory', 'B0401'],
      ['awardCriteria', '列入目录加30分，注册地在珠海市的加20分', 'B0401'],
      ['providerRequirements', '須為民辦非企業單位', 'B0801'],
      ['awardCriteria', '供应商须获评５Ａ级', 'B0801'],
    ])(
      'AC-68 %s: %s is a finding at the limit, and stops nothing below it',
      async (field, words, serviceCode) => {
        const above = await done(house().ask, HANDLER, 'draftProject', aDraft({ ...AT, [field]: words }))
        const handed = await done(house().ask, HANDLER, 'submitProject', handleOf(above))
        expect(await findingsOf(handed.projectNo)).toMatchObject([{ field, answer: null }])
        await done(house().ask, APPROVER, 'approveProject', handleOf(handed))
        expect(await told(house(), FINANCE, 'approveProject', { projectNo: handed.projectNo })).toEqual([
          'INPUT_INVALID',
        ])
        expect((await seen(house(), handed.projectNo, HANDLER)).state).toBe('SUBMITTED')
        const [finding] = await findingsOf(handed.projectNo, FINANCE)
        const answer = { projectNo: handed.projectNo, findingId: finding!.id, answer: 'JUSTIFIED' }
        for (const reason of ['\u2800', ' '])
          expect(await told(house(), FINANCE, 'answerFinding', { ...answer, reason })).toEqual([
            'INPUT_INVALID',
          ])
        expect(await told(house(), APPROVER, 'answerFinding', { ...answer, reason: '正当' })).toEqual([
          'FORBIDDEN',
        ])
        expect(
          await told(house(), FINANCE, 'answerFinding', { ...answer, reason: '服务对象在本地' }),
        ).toEqual([])
        expect(await told(house(), FINANCE, 'approveProject', { projectNo: handed.projectNo })).toEqual([])
        expect((await seen(house(), handed.projectNo, HANDLER)).state).toBe('READY')
        const small = aDraft({ ...BELOW, serviceCode, [field]: words })
        const below = await done(house().ask, HANDLER, 'draftProject', small)
        const sent = await done(house().ask, HANDLER, 'submitProject', handleOf(below))
        expect((await done(house().ask, APPROVER, 'approveProject', handleOf(sent))).state).toBe('READY')
      },
    )

    test.each([
      [{ directoryPolicy: 'SOCIAL_ORG_ONLY', ...AT }, ['INPUT_INVALID']],
      [{ directoryPolicy: 'SOCIAL_ORG_ONLY', ...BELOW }, []],
      [{ directoryPolicy: 'PREFERENCE', preferencePoints: 5, ...AT }, ['INPUT_INVALID']],
      [{ directoryPolicy: 'PREFERENCE', preferencePoints: 5, ...BELOW }, []],
      [{ directoryPolicy: 'PREFERENCE', preferencePoints: 6, ...BELOW }, ['INPUT_INVALID']],
    ])('AC-16, AC-101 %j', async (over, codes) => {
      const draft = await done(house().ask, HANDLER, 'draftProject', aDraft(over))
      expect(await refusals(house().ask, HANDLER, 'submitProject', handleOf(draft))).toEqual(codes)
    })

    test('AC-16, a sibling: reserved below the limit, it does not grow above it by an amendment', async () => {
      const reserved = { ...BELOW, directoryPolicy: 'SOCIAL_ORG_ONLY', budgetFen: 9_000_000 }
      let project = await done(house().ask, HANDLER, 'draftProject', aDraft(reserved))
      for (const [who, verb] of [
        [HANDLER, 'submitProject'],
        [APPROVER, 'approveProject'],
        [APPROVER, 'publishNotice'],
      ] as const)
        project = await done(house().ask, who, verb, handleOf(project))
      const grown = { ...handleOf(project), reason: '增加', ...AT }
      const { userErrors } = await act(house().ask, HANDLER, 'proposeAmendment', grown)
      expect(userErrors.map(({ code }) => code)).toContain('INPUT_INVALID')
    })
  })
