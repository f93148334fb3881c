import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { until } from '../house/until.ts'

const ORG_1 = '51440400FAKE00013T'
const ORG_2 = '52440400FAKE00048A'
const SECTIONS = ['lawAbiding', 'registrationDuties', 'activities', 'peopleAndBodies', 'finances']

type Report = { id: string; version: number; state: string; result: string | null }
type Told = { annualReport: Report | null; userErrors: { code: string; field: string[] | null }[] }
type Listed = { annualReports: { edges: { node: { organization: { uscc: string } } }[] } }

/** 3.1 through the gateway: an annual report filed and reviewed, another overdue, both listed. */
export const annualReport = (house: () => HouseUnderTest): void =>
  describe('3.1 annual report', () => {
    const act = async (who: string, verb: string, input: object): Promise<Told> => {
      const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
      const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) {
        annualReport { id version state result } userErrors { code field } } }`
      return (await house().ask<{ told: Told }>(who, query, { input })).data!.told
    }
    const listed = async (stage: string, uscc: string): Promise<boolean> => {
      const query = `query ($uscc: USCC!) { annualReports(filter: { stage: ${stage}, year: 2025, uscc: $uscc }) {
        edges { node { organization { uscc } } } } }`
      const { data } = await house().ask<Listed>(null, query, { uscc })
      return data!.annualReports.edges.length === 1
    }
    const handle = ({ annualReport: report }: Told) => ({ id: report!.id, version: report!.version })
    const written = Object.fromEntries(SECTIONS.map((section) => [section, '如实填写']))

    test('filed by ORG-1 and reviewed by its registrar; not by ORG-2, which is overdue when its last day ends', async () => {
      await house().clock('2026-03-02T09:30:00+08:00')
      const draft = await act('ORG-1', 'draftAnnualReport', { uscc: ORG_1, year: 2025 })
      expect(draft.userErrors).toEqual([])
      const saved = await act('ORG-1', 'editAnnualReport', { ...handle(draft), ...written })
      const filed = await act('ORG-1', 'fileAnnualReport', handle(saved))
      expect(filed).toMatchObject({ annualReport: { state: 'FILED' }, userErrors: [] })
      const review = { ...handle(filed), conclusion: 'QUALIFIED' }
      expect((await act('ORG-2', 'reviewAnnualReport', review)).userErrors).toMatchObject([
        { code: 'FORBIDDEN' },
      ])
      expect(await act('REG-1:handler', 'reviewAnnualReport', review)).toMatchObject({
        annualReport: { state: 'REVIEWED', result: 'QUALIFIED' },
      })
      await house().clock('2026-06-02T00:00:00+08:00')
      await until(
        () => listed('OVERDUE', ORG_2),
        (isListed) => isListed,
      )
      expect([await listed('OVERDUE', ORG_1), await listed('FILED', ORG_1)]).toEqual([false, true])
    })

    test('ORG-2 files late: off the list of overdue, on the list of filed', async () => {
      const draft = await act('ORG-2', 'draftAnnualReport', { uscc: ORG_2, year: 2025 })
      const saved = await act('ORG-2', 'editAnnualReport', { ...handle(draft), ...written })
      expect((await act('ORG-2', 'fileAnnualReport', handle(draft))).userErrors).toMatchObject([
        { code: 'VERSION_CONFLICT' },
      ])
      expect((await act('ORG-2', 'fileAnnualReport', handle(saved))).userErrors).toEqual([])
      expect([await listed('OVERDUE', ORG_2), await listed('FILED', ORG_2)]).toEqual([false, true])
    })
  })
