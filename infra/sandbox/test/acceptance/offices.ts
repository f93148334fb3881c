import { describe, expect, test } from '@jest/globals'
import { mintToken } from '../../src/personas/mint-token.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft } from '../house/projects.ts'
import { act, done, refusals } from '../house/verbs.ts'

/** AC-100: a token says who and where, the register says what. */
export const offices = (house: () => HouseUnderTest): void =>
  describe('an office is what the register gives the agency, and no more (domain.md 7)', () => {
    const proposal = (effectiveFrom: string) => ({
      key: 'objection.replyWd',
      value: '4',
      legalTag: 'design',
      effectiveFrom,
      reason: '试行',
    })
    const as = async (subject: string, roles: readonly string[]) =>
      `Bearer ${await mintToken(subject, { dataDir: house().dataDir, roles })}`

    test("AC-100 REG-1's bureau buys, too: its handler drafts a project", async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      expect((await done(house().ask, 'REG-1:handler', 'draftProject', aDraft())).state).toBe('DRAFT')
    })

    test('AC-100 PUR-1 is no registrar, whatever its token says', async () => {
      const pretending = await as('PUR-1:handler', ['PUR', 'REG', 'FIN'])
      expect(
        await refusals(house().ask, pretending, 'proposePolicyParameter', proposal('2027-05-01')),
      ).toEqual(['FORBIDDEN'])
      const { userErrors } = await act(
        house().ask,
        'REG-1:handler',
        'proposePolicyParameter',
        proposal('2027-05-01'),
      )
      expect(userErrors).toEqual([])
    })

    test('a token that claims to buy for a finance bureau buys nothing', async () => {
      const pretending = await as('FIN-1:handler', ['PUR'])
      expect(await refusals(house().ask, pretending, 'draftProject', aDraft())).toContain('FORBIDDEN')
    })
  })
