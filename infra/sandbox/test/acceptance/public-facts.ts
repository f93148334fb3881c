import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import { cityWithPenalty } from '../house/cities.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

type Figure = { key: string; value: number; precision: number; source: string }
type Year = {
  year: number
  projectCount: number
  budget: { amountFen: number }
  precisionFen: number
  source: string
}

/** AC-47 to AC-49: what everybody may read, and what nobody. */
export const publicFacts = (house: () => HouseUnderTest): void =>
  describe('the public reads facts, never persons (domain 7)', () => {
    test('AC-47 a head of ORG-1 is a name and a post; no identity number, telephone or home address is in the graph', async () => {
      const query = '{ organization(uscc: "51440400FAKE00013T") { name heads { displayName post } } }'
      const { organization } = dataOf(await house().ask<{ organization: { heads: object[] } }>(null, query))
      expect(organization.heads).toEqual([{ displayName: '陈示例', post: '会长' }])
      for (const secret of ['identityNumber', 'idNumber', 'phone', 'homeAddress', 'bankAccount']) {
        const asked = `{ organization(uscc: "51440400FAKE00013T") { heads { ${secret} } } }`
        const { data, errors, text } = await house().ask(null, asked)
        expect({ data, code: errors[0]?.extensions?.code }).toEqual({
          data: null,
          code: 'GRAPHQL_VALIDATION_FAILED',
        })
        expect(text).not.toMatch(/did you mean/i)
      }
    })

    test('AC-47 a published penalty names the organization, and the individual as 姓××', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      await house().load('fixtures', cityWithPenalty(house().dataDir), ['compliance'])
      const query =
        '{ organization(uscc: "51440400FAKE00013T") { name creditRecords { edges { node { summary } } } } }'
      const { data, text } = await house().ask(null, query)
      expect(data).toMatchObject({
        organization: {
          name: '珠海市示例行业协会',
          creditRecords: { edges: [{ node: { summary: '对该组织及直接责任人陈××予以警告' } }] },
        },
      })
      expect(text).not.toContain('陈示例')
    })

    test('AC-48 statistics 2015–2017 are the published ones, with their precision', async () => {
      const query =
        '{ annualStatistics(from: 2015, to: 2017) { year projectCount budget { amountFen } precisionFen source } }'
      const { annualStatistics } = dataOf(await house().ask<{ annualStatistics: Year[] }>(null, query))
      expect(annualStatistics).toEqual([
        {
          year: 2015,
          projectCount: 296,
          budget: { amountFen: 5_784_050_000 },
          precisionFen: 0,
          source: 'SEED',
        },
        {
          year: 2016,
          projectCount: 726,
          budget: { amountFen: 11_200_000_000 },
          precisionFen: 50_000_000,
          source: 'SEED',
        },
        {
          year: 2017,
          projectCount: 1219,
          budget: { amountFen: 18_330_000_000 },
          precisionFen: 5_000_000,
          source: 'SEED',
        },
      ])
      expect(annualStatistics.reduce((sum, { projectCount }) => sum + projectCount, 0)).toBe(2241)
    })

    test('AC-49 the enforcement baseline: 265 audits, 102 inspections, 156 cases = 90 warnings + 66 revocations', async () => {
      const query = '{ publishedFigures { key value precision source } }'
      const { publishedFigures } = dataOf(await house().ask<{ publishedFigures: Figure[] }>(null, query))
      const figure = (name: string) => publishedFigures.find(({ key }) => key === `enforcement.${name}`)
      expect(
        ['audits', 'inspections', 'cases', 'warnings', 'revocations'].map((name) => figure(name)?.value),
      ).toEqual([265, 102, 156, 90, 66])
      expect(figure('cases')).toMatchObject({ precision: 0, source: expect.stringMatching(/./) })
    })
  })
