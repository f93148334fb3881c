import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'

const ASSOCIATION = '51440400FAKE00013T'

type Told = { userErrors: { code: string; field: string[] | null }[] }
type Resolved = Told & { resolution: { id: string; passed: boolean } | null }
type Branched = Told & { organization: { branches: { name: string; kind: string | null }[] } | null }

/** 3.1 through the gateway: AC-34. */
export const governance = (house: () => HouseUnderTest): void =>
  describe('3.1 governance', () => {
    const resolve = async (matter: string, inFavour: number): Promise<Resolved> => {
      const query = `mutation ($input: RecordResolutionInput!) { told: recordResolution(input: $input) {
        resolution { id passed } userErrors { code field } } }`
      const input = {
        ...{ uscc: ASSOCIATION, body: 'COUNCIL', heldOn: '2026-02-10', matter },
        ...{ eligible: 9, attended: 6, inFavour },
      }
      return (await house().ask<{ told: Resolved }>('ORG-1', query, { input })).data!.told
    }
    const branch = async (resolutionId: string, over: object): Promise<Branched> => {
      const query = `mutation ($input: RecordBranchInput!) { told: recordBranch(input: $input) {
        organization { branches { name kind } } userErrors { code field } } }`
      const input = {
        resolutionId,
        uscc: ASSOCIATION,
        territorial: false,
        establishedOn: '2026-03-01',
        ...over,
      }
      return (await house().ask<{ told: Branched }>('ORG-1', query, { input })).data!.told
    }
    const fieldsOf = ({ userErrors }: Told) => userErrors.map(({ code, field }) => `${code} ${field?.at(-1)}`)

    test('AC-34 a territorial branch is refused, a professional committee is there at once and nobody’s task', async () => {
      await house().clock('2026-03-02T09:30:00+08:00')
      const { resolution } = await resolve('设立斗门分会和数字服务专业委员会', 4)
      expect(resolution).toMatchObject({ passed: true })
      const { id } = resolution!
      const doumen = { name: '斗门分会', kind: 'BRANCH' }
      expect(fieldsOf(await branch(id, { ...doumen, territorial: true }))).toEqual([
        'INPUT_INVALID territorial',
      ])
      expect(fieldsOf(await branch(id, doumen))).toEqual(['INPUT_INVALID name'])
      expect(fieldsOf(await branch(id, { name: '香洲区联络处', kind: 'BRANCH' }))).toEqual([
        'INPUT_INVALID name',
      ])
      const committee = { name: '验收三十四专业委员会', kind: 'PROFESSIONAL_COMMITTEE' }
      expect((await branch(id, committee)).organization!.branches).toContainEqual(committee)
      const { data } = await house().ask<{ organization: { branches: { name: string }[] } }>(
        null,
        `{ organization(uscc: "${ASSOCIATION}") { branches { name } } }`,
        {},
      )
      expect(data!.organization.branches.map(({ name }) => name)).toContain(committee.name)
      expect(data!.organization.branches.map(({ name }) => name)).not.toContain('斗门分会')
    })

    test('AC-34 one vote short of more than half carries no branch', async () => {
      const { resolution } = await resolve('设立养老服务专业委员会', 3)
      expect(resolution).toMatchObject({ passed: false })
      const committee = { name: '验收三十四之二专业委员会', kind: 'PROFESSIONAL_COMMITTEE' }
      expect(fieldsOf(await branch(resolution!.id, committee))).toEqual(['INPUT_INVALID resolutionId'])
    })
  })
