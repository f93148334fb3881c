import { describe, expect, test } from '@jest/globals'
import { handInAs } from '../house/hand-in-as.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

const REG_1 = '11440400FAKE001285'
const DIS_X = '11440402FAKE00136W'
const KINDS = ['APPLICATION_FORM', 'CAPITAL_PROOF', 'PREMISES_PROOF', 'FOUNDERS_AND_HEADS', 'DRAFT_CHARTER']

type Application = { id: string; version: number; [field: string]: unknown }
type Answer = { application: Application | null; userErrors: { code: string; message: string }[] }

const FIELDS = `id version state submittedAt acceptedAt acceptedBySilence promisedDueOn statutoryDueOn promiseBroken overdue organization { uscc status }`

/** 4.1 through the gateway: AC-33, AC-35, AC-36, AC-51, AC-91, AC-92. */
export const registration = (house: () => HouseUnderTest): void =>
  describe('4.1 registration', () => {
    const act = async (who: string, verb: string, input: object, type = 'RegistrationActionInput') => {
      const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { application { ${FIELDS} } userErrors { code message } } }`
      const { data } = await house().ask<Record<string, Answer>>(who, query, { input })
      return data![verb]!
    }
    const done = async (...asked: Parameters<typeof act>): Promise<Application> => {
      const { application, userErrors } = await act(...asked)
      if (!application) throw new Error(JSON.stringify(userErrors))
      return application
    }
    const handle = ({ id, version }: Application) => ({ id, version })
    const codes = async (...asked: Parameters<typeof act>) =>
      (await act(...asked)).userErrors.map(({ code }) => code)
    const seen = async (id: string) => {
      const query = `query ($id: ID!) { registrationApplication(id: $id) { ${FIELDS} } }`
      return (await house().ask<{ registrationApplication: Application }>('FND-1', query, { id })).data!
        .registrationApplication
    }
    const documents = (kinds: readonly string[] = KINDS) =>
      Promise.all(
        kinds.map(async (kind) => ({
          kind,
          fileId: await handInAs(house(), 'FND-1', 'organizations/registration-document', kind),
        })),
      )
    const submitted = async (proposedName: string, more: object = {}) => {
      const input = {
        orgType: 'SOCIAL_ASSOCIATION',
        proposedName,
        handlingAgencyUscc: REG_1,
        priorityCategory: 'SCI_TECH',
        businessScope: '行业交流',
        domicileDivisionCode: '440402',
        capitalFen: 3_000_000,
        individualMembers: 50,
        legalRepresentativeName: '陈示例',
        legalRepresentativeIdNo: crypto.randomUUID().slice(-12),
        documents: await documents(),
        ...more,
      }
      const draft = await done(
        'FND-1',
        'createRegistrationApplication',
        input,
        'CreateRegistrationApplicationInput',
      )
      return done('FND-1', 'submitRegistrationApplication', handle(draft))
    }

    test('AC-35 accepted 2026-03-09, nothing is done: promise 03-30, statutory 05-08, then overdue and never approved', async () => {
      await house().clock('2026-03-09T09:00:00+08:00')
      const application = await submitted('珠海市验收三十五促进会')
      const accepted = await done('REG-1:handler', 'acceptRegistrationApplication', handle(application))
      expect(accepted).toMatchObject({ promisedDueOn: '2026-03-30', statutoryDueOn: '2026-05-08' })
      await house().clock('2026-03-31T00:00:00+08:00')
      expect(await seen(accepted.id)).toMatchObject({ promiseBroken: true, overdue: false })
      await house().clock('2026-05-09T00:00:00+08:00')
      expect(await seen(accepted.id)).toMatchObject({ state: 'ACCEPTED', overdue: true })
    })

    test('AC-36 received 2026-04-29, silence until 05-09 24:00: accepted as of 04-29', async () => {
      await house().clock('2026-04-29T09:00:00+08:00')
      const { id, submittedAt } = await submitted('珠海市验收三十六促进会')
      expect(submittedAt).toMatch(/^2026-04-29T01:/)
      await house().clock('2026-05-09T23:59:00+08:00')
      expect(await seen(id)).toMatchObject({ state: 'SUBMITTED' })
      await house().clock('2026-05-10T00:00:00+08:00')
      expect(await seen(id)).toMatchObject({
        state: 'ACCEPTED',
        acceptedBySilence: true,
        acceptedAt: submittedAt,
      })
    })

    test('AC-33, AC-92 an identical name is refused; a district exceeds its jurisdiction, and acts in its own name at its own level', async () => {
      await house().clock('2026-03-09T09:00:00+08:00')
      await expect(submitted('珠海市示例行业协会')).rejects.toThrow('51440400FAKE00013T')
      const municipal = await submitted('珠海市验收九十二促进会')
      expect(await codes('DIS-X:handler', 'acceptRegistrationApplication', handle(municipal))).toEqual([
        'JURISDICTION_EXCEEDED',
      ])
      const own = await submitted('香洲区验收服务中心', {
        orgType: 'SOCIAL_SERVICE_INSTITUTION',
        priorityCategory: 'COMMUNITY_SERVICE',
        handlingAgencyUscc: DIS_X,
      })
      const accepted = await done('DIS-X:handler', 'acceptRegistrationApplication', handle(own))
      const assign = { ...handle(accepted), handlerId: 'DIS-X:handler2' }
      const assigned = await done(
        'DIS-X:approver',
        'assignRegistrationApplication',
        assign,
        'AssignRegistrationInput',
      )
      const pressed = await Promise.all(
        ['DIS-X:approver', 'DIS-X:approver2'].map((who) =>
          act(who, 'approveRegistrationApplication', handle(assigned)),
        ),
      )
      expect(pressed.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
        'VERSION_CONFLICT',
      ])
      const approved = await seen(own.id)
      const certified = await done('DIS-X:handler', 'issueCertificate', handle(approved))
      expect(certified.organization).toMatchObject({
        status: 'ACTIVE',
        uscc: expect.stringMatching(/^52440402FAKE87/),
      })
    })
  })
