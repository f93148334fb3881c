import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import { handInAs } from '../house/hand-in-as.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf } from '../house/projects.ts'
import { until } from '../house/until.ts'
import { act, done } from '../house/verbs.ts'

const ORG_1 = '51440400FAKE00013T'
const PUR_1 = '11440400FAKE0011X5'
const PUR_2 = '11440400FAKE00312W'
const NUMBER = '社证字第0123号'

type Hit = {
  __typename: string
  id: string
  version?: number
  name: string
  organization?: { uscc: string } | null
}
type Found = { searchOrganizations: { edges: { node: Hit }[] } }
type Recorded = { recordAgencySuccession: { userErrors: { code: string }[] } }
type Passed = { purchaser: { uscc: string } | null; version: number }
type Linked = { linkLegacyOrganization: { userErrors: { code: string }[] } }

/** What happens to organizations after their registration: AC-79. */
export const organizationLife = (house: () => HouseUnderTest): void =>
  describe('3.1 the life of organizations', () => {
    const search = async (text: string) => {
      const query = `query ($text: String!) { searchOrganizations(text: $text) { edges { node { __typename
        ... on SocialOrganization { id name } ... on LegacyOrganization { id version name organization { uscc } } } } } }`
      const { searchOrganizations } = dataOf(await house().ask<Found>(null, query, { text }))
      return searchOrganizations.edges.map(({ node }) => node)
    }
    const link = async (who: string, { id, version }: Hit) => {
      const query = `mutation ($input: LinkLegacyOrganizationInput!) { linkLegacyOrganization(input: $input) { userErrors { code } } }`
      const input = { id, version, uscc: ORG_1, reason: '登记档案和印鉴一致' }
      const { linkLegacyOrganization } = dataOf(await house().ask<Linked>(who, query, { input }))
      return linkLegacyOrganization.userErrors.map(({ code }) => code)
    }

    test('AC-79 a row without a code is found, is nobody who may supply, and leads to ORG-1 once an approver linked it', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const [row, ...others] = await search(NUMBER)
      expect(others).toEqual([])
      expect(row).toMatchObject({ __typename: 'LegacyOrganization', organization: null })

      const project = await done(house().ask, 'PUR-1:handler', 'draftProject', aDraft())
      for (const uscc of [NUMBER, row!.id]) {
        const asked = 'query ($uscc: USCC!) { supplier(uscc: $uscc) { name } }'
        const { errors } = await house().ask(null, asked, { uscc })
        expect(errors[0]?.extensions?.code).toBe('USCC_INVALID')
        const only = `mutation ($input: PublishSingleSourceInput!) { publishSingleSource(input: $input) { userErrors { code } } }`
        const input = {
          ...handleOf(project),
          reason: '只此一家',
          supplierName: row!.name,
          supplierUscc: uscc,
        }
        const bid = await house().ask('PUR-1:approver', only, { input })
        expect(bid.errors[0]?.extensions?.code).toBe('USCC_INVALID')
      }

      expect(await link('REG-1:handler', row!)).toEqual(['FORBIDDEN'])
      expect(await link('DIS-X:approver', row!)).toEqual(['FORBIDDEN'])
      expect(await link('REG-1:approver', row!)).toEqual([])
      const [after] = await search(NUMBER)
      expect(after).toMatchObject({
        __typename: 'LegacyOrganization',
        id: row!.id,
        organization: { uscc: ORG_1 },
      })
      const node =
        'query ($id: ID!) { node(id: $id) { ... on LegacyOrganization { name organization { uscc } } } }'
      const kept = { name: row!.name, organization: { uscc: ORG_1 } }
      expect((await house().ask(null, node, { id: row!.id })).data).toEqual({ node: kept })
      const back = `{ organization(uscc: "${ORG_1}") { legacyRows { name } } }`
      expect((await house().ask(null, back)).data).toEqual({
        organization: { legacyRows: [{ name: row!.name }] },
      })
    })

    test('R-17 two approvers record that PUR-1 takes over from PUR-2: its draft is PUR-1’s, and PUR-2 drafts no more', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const drafted = () => done(house().ask, 'PUR-2:handler', 'draftProject', aDraft())
      const project = await drafted()
      const documentId = await handInAs(
        house(),
        'REG-1:approver',
        'organizations/succession-document',
        '三定方案',
      )
      const record = async (who: string) => {
        const query = `mutation ($input: RecordAgencySuccessionInput!) { recordAgencySuccession(input: $input) { userErrors { code } } }`
        const input = { fromUscc: PUR_2, toUscc: PUR_1, effectiveOn: '2026-03-02', documentId }
        const { recordAgencySuccession } = dataOf(await house().ask<Recorded>(who, query, { input }))
        return recordAgencySuccession.userErrors.map(({ code }) => code)
      }
      expect(await record('REG-1:handler')).toEqual(['FORBIDDEN'])
      expect(await record('REG-1:approver')).toEqual([])
      expect(await record('REG-1:approver')).toEqual(['DUTY_SEPARATION'])
      expect(await record('REG-1:approver2')).toEqual([])

      const query = `query ($id: ID!) { node(id: $id) { ... on ProcurementProject { purchaser { uscc name } version } } }`
      const passed = await until(
        () => house().ask<{ node: Passed | null }>('PUR-1:handler', query, { id: project.id }),
        ({ data }) => data?.node?.purchaser?.uscc === PUR_1,
      )
      expect(passed.data!.node!.version).toBe(project.version)
      expect(
        (await act(house().ask, 'PUR-1:handler', 'submitProject', handleOf(project))).userErrors,
      ).toEqual([])
      const ended = `{ agency(uscc: "${PUR_2}") { roles successor { uscc } succession { state } } }`
      expect((await house().ask(null, ended)).data).toEqual({
        agency: { roles: [], successor: { uscc: PUR_1 }, succession: { state: 'EFFECTIVE' } },
      })
      const viewer = await house().ask('PUR-2:handler', '{ viewer { roles } }')
      expect(viewer.data).toEqual({ viewer: { roles: [] } })
    })
  })
