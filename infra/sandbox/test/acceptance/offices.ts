import { describe, expect, test } from '@jest/globals'
import { mintToken } from '../../src/personas/mint-token.ts'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft } from '../house/projects.ts'
import { done, refusals } from '../house/verbs.ts'

/** AC-100: a token says who and where, the register says what. */
export const offices = (house: () => HouseUnderTest): void =>
  describe('an office is what the register gives the agency, and no more (domain 7)', () => {
    const propose = async (who: string, effectiveFrom: string) => {
      const query = `mutation ($input: ProposePolicyParameterInput!) {
        proposePolicyParameter(input: $input) { userErrors { code } } }`
      const grounds = '试行四个工作日答复'
      const input = { key: 'objection.replyWd', value: '4', legalTag: 'DESIGN', effectiveFrom, grounds }
      type Said = { proposePolicyParameter: { userErrors: { code: string }[] } }
      const { proposePolicyParameter } = dataOf(await house().ask<Said>(who, query, { input }))
      return proposePolicyParameter.userErrors.map(({ code }) => code)
    }
    const as = async (subject: string, roles: readonly string[]) =>
      `Bearer ${await mintToken(subject, { dataDir: house().dataDir, roles })}`

    test("AC-100 REG-1's bureau buys, too: its handler drafts a project", async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      expect((await done(house().ask, 'REG-1:handler', 'draftProject', aDraft())).state).toBe('DRAFT')
    })

    test('AC-100 PUR-1 is no registrar, whatever its token says', async () => {
      const pretending = await as('PUR-1:handler', ['PUR', 'REG', 'FIN'])
      expect(await propose(pretending, '2027-05-01')).toEqual(['FORBIDDEN'])
      expect(await propose('REG-1:handler', '2027-05-01')).toEqual([])
    })

    test('a token that claims to buy for a finance bureau buys nothing', async () => {
      const pretending = await as('FIN-1:handler', ['PUR'])
      expect(await refusals(house().ask, pretending, 'draftProject', aDraft())).toContain('FORBIDDEN')
    })
  })
