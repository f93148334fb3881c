import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { until } from '../house/until.ts'

const ORG_1 = '51440400FAKE00013T'

type Record = { id: string; version: number; replyDueOn: string | null; escalatedLeadId: string | null }
type Told = { supervision: Record | null; receipt: string | null; userErrors: { code: string }[] }
type Lead = { lead: { supervision: { opinion: string } } | null }

/** S38 through the gateway: what a stranger says, what becomes of it, and a lead that enforcement alone reads. */
export const supervision = (house: () => HouseUnderTest): void =>
  describe('S38 supervision by the public', () => {
    const act = async (who: string | null, verb: string, input: object) => {
      const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
      const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) {
        supervision { id version replyDueOn escalatedLeadId } receipt userErrors { code } } }`
      return (await house().ask<{ told: Told }>(who, query, { input })).data!.told
    }
    const leadOf = async (who: string | null, id: string) =>
      (await house().ask<Lead>(who, 'query ($id: ID!) { lead(id: $id) { supervision { opinion } } }', { id }))
        .data!.lead

    test('said without a sign-in on 2 March 2026 it is owed by 23 March; told to enforcement, the lead leads to the words', async () => {
      await house().clock('2026-03-02T09:30:00+08:00')
      const opinion = '三年未公布会费收支'
      const said = { uscc: ORG_1, subject: '会费使用不公开', opinion }
      const told = await act(null, 'raiseSupervision', said)
      expect(told).toMatchObject({ supervision: { replyDueOn: '2026-03-23' }, userErrors: [] })
      const { id, version } = told.supervision!
      for (const who of ['ORG-1', 'DIS-X:handler', null]) {
        const refused = await act(who, 'escalateSupervision', { id, version, reason: '疑似侵占会费' })
        expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
      }
      const escalated = await act('REG-1:handler', 'escalateSupervision', { id, version, reason: '疑似侵占' })
      const leadId = escalated.supervision!.escalatedLeadId!
      const heard = await until(
        () => leadOf('ENF-1:handler', leadId),
        (lead) => lead !== null,
      )
      expect(heard).toEqual({ supervision: { opinion } })
      for (const who of ['ORG-1', 'REG-1:handler', null]) expect(await leadOf(who, leadId)).toBeNull()
      const taken = await act(null, 'withdrawSupervision', { id, receipt: told.receipt })
      expect(taken.userErrors).toEqual([])
    })
  })
