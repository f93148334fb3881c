import { describe, expect, test } from '@jest/globals'
import { handInAs } from '../house/hand-in-as.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

const REG_1 = '11440400FAKE001285'
const DIS_D = '11440403FAKE001446'
const KINDS = ['APPLICATION_FORM', 'CAPITAL_PROOF', 'PREMISES_PROOF', 'FOUNDERS_AND_HEADS', 'DRAFT_CHARTER']

type Known = { id: string; version: number; [field: string]: unknown }
type Answer = { record: Known | null; userErrors: { code: string }[] }

const inputs: Readonly<Record<string, readonly [string, string]>> = {
  draftDelegation: ['DraftDelegationInput', 'delegation'],
  signDelegation: ['SignDelegationInput', 'delegation'],
  publishDelegation: ['DelegationActionInput', 'delegation'],
  revokeDelegation: ['RevokeDelegationInput', 'delegation'],
  createRegistrationApplication: ['CreateRegistrationApplicationInput', 'application'],
  assignRegistrationApplication: ['AssignRegistrationInput', 'application'],
}
const FIELDS = {
  delegation: 'id version state stage inNameOf { uscc }',
  application: 'id version state handlingAgency { uscc } organization { uscc status }',
}

/** 4.2 through the gateway: AC-31. */
export const delegation = (house: () => HouseUnderTest): void =>
  describe('4.2 delegation', () => {
    const act = async (who: string, verb: string, input: object): Promise<Answer> => {
      const [type, record] = inputs[verb] ?? ['RegistrationActionInput', 'application']
      const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { record: ${record} { ${FIELDS[record as keyof typeof FIELDS]} } userErrors { code } } }`
      return (await house().ask<Record<string, Answer>>(who, query, { input })).data![verb]!
    }
    const done = async (...asked: Parameters<typeof act>): Promise<Known> => {
      const { record, userErrors } = await act(...asked)
      if (!record) throw new Error(`${asked[1]}: ${JSON.stringify(userErrors)}`)
      return record
    }
    const key = ({ id, version }: Known) => ({ id, version })
    const codes = async (...asked: Parameters<typeof act>) =>
      (await act(...asked)).userErrors.map(({ code }) => code)
    const handIn = (who: string, purpose: string, words: string) =>
      handInAs(house(), who, `organizations/${purpose}`, words)
    const submitted = async (proposedName: string, more: object = {}) => {
      const documents = KINDS.map(async (kind) => ({
        kind,
        fileId: await handIn('FND-1', 'registration-document', `${proposedName} ${kind}`),
      }))
      const input = {
        orgType: 'SOCIAL_SERVICE_INSTITUTION',
        proposedName,
        handlingAgencyUscc: REG_1,
        legalRepresentativeName: '陈示例',
        legalRepresentativeIdNo: crypto.randomUUID().slice(-12),
        priorityCategory: 'COMMUNITY_SERVICE',
        businessScope: '养老服务',
        domicileDivisionCode: '440403',
        capitalFen: 3_000_000,
        individualMembers: 50,
        documents: await Promise.all(documents),
        ...more,
      }
      const draft = await done('FND-1', 'createRegistrationApplication', input)
      return done('FND-1', 'submitRegistrationApplication', key(draft))
    }

    test('AC-31 DIS-D holds ENTRUST for institutions in Doumen: elsewhere and otherwise exceeds; its certificate is the city’s', async () => {
      await house().clock('2026-03-09T09:00:00+08:00')
      const own = await submitted('斗门验收三十一服务中心')
      const accepts = (told: Known) => codes('DIS-D:handler', 'acceptRegistrationApplication', key(told))
      expect(await accepts(own)).toEqual(['JURISDICTION_EXCEEDED'])
      const draft = await done('REG-1:approver', 'draftDelegation', {
        mode: 'ENTRUST',
        title: '关于委托斗门区民政局办理社会服务机构登记的决定',
        grounds: '改革方案',
        delegateUscc: DIS_D,
        matters: ['ESTABLISH'],
        orgTypes: ['SOCIAL_SERVICE_INSTITUTION'],
        territory: ['440403'],
        validFrom: '2026-03-09',
      })
      const paper = await handIn('REG-1:approver2', 'delegation-document', '决定')
      const sign = { ...key(draft), documentNo: '珠民函〔2026〕31号', fileIds: [paper] }
      expect(await codes('REG-1:approver', 'signDelegation', sign)).toEqual(['DUTY_SEPARATION'])
      const signed = await done('REG-1:approver2', 'signDelegation', sign)
      const published = await done('REG-1:approver', 'publishDelegation', key(signed))
      expect(published).toMatchObject({ stage: 'IN_EFFECT', inNameOf: { uscc: REG_1 } })

      const elsewhere = await submitted('香洲验收三十一服务中心', { domicileDivisionCode: '440402' })
      const association = await submitted('斗门验收三十一商会', { orgType: 'SOCIAL_ASSOCIATION' })
      expect([await accepts(elsewhere), await accepts(association)]).toEqual([
        ['JURISDICTION_EXCEEDED'],
        ['JURISDICTION_EXCEEDED'],
      ])
      const accepted = await done('DIS-D:handler', 'acceptRegistrationApplication', key(own))
      const assign = { ...key(accepted), handlerId: 'DIS-D:handler2' }
      const assigned = await done('DIS-D:approver', 'assignRegistrationApplication', assign)
      const approved = await done('DIS-D:approver2', 'approveRegistrationApplication', key(assigned))
      const certified = await done('DIS-D:handler', 'issueCertificate', key(approved))
      expect(certified).toMatchObject({
        handlingAgency: { uscc: REG_1 },
        organization: { status: 'ACTIVE', uscc: expect.stringMatching(/^52440400FAKE8/) },
      })

      const revoke = { ...key(published), reason: '机构职责调整' }
      expect((await done('REG-1:approver', 'revokeDelegation', revoke)).state).toBe('REVOKED')
      const late = await submitted('斗门验收三十一康养中心')
      expect(await accepts(late)).toEqual(['JURISDICTION_EXCEEDED'])
      const found = await house().ask<{ node: { title: string; stage: string } }>(
        'PUR-1:handler',
        'query ($id: ID!) { node(id: $id) { ... on Delegation { title stage } } }',
        { id: published.id },
      )
      expect(found.data?.node).toMatchObject({ stage: 'ENDED' })
    })
  })
