import { describe, expect, test } from '@jest/globals'
import { handInAs } from '../house/hand-in-as.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

const USCC = '51440400FAKE00013T'
type Application = { id: string; version: number; [field: string]: unknown }
type Answer = { application: Application | null; userErrors: { code: string; message: string }[] }
const FIELDS = 'id version type state applyBy promisedDueOn statutoryDueOn changes { item before after }'

/** 4.1 CHANGE through the gateway: siblings of AC-33, AC-35 and AC-51. */
export const registerChange = (house: () => HouseUnderTest): void =>
  describe('4.1 a registered body changes what is registered of it', () => {
    const act = async (who: string, verb: string, input: object, type = 'RegistrationActionInput') => {
      const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { application { ${FIELDS} } userErrors { code message } } }`
      return (await house().ask<Record<string, Answer>>(who, query, { input })).data![verb]!
    }
    const done = async (...asked: Parameters<typeof act>): Promise<Application> => {
      const { application, userErrors } = await act(...asked)
      if (!application) throw new Error(JSON.stringify(userErrors))
      return application
    }
    const seen = ({ id, version }: Application) => ({ id, version })
    const drafted = async (who: string, uscc: string, items: object[]) => {
      const documents = await Promise.all(
        ['APPLICATION_FORM', 'RESOLUTION'].map(async (kind) => ({
          kind,
          fileId: await handInAs(house(), who, 'organizations/registration-document', kind),
        })),
      )
      const input = { uscc, items, decidedOn: '2026-03-02', documents }
      return done(who, 'createChangeApplication', input, 'CreateChangeApplicationInput')
    }
    const registered = async (uscc: string) => {
      const query = `query ($uscc: USCC!) { organization(uscc: $uscc) { name formerNames registeredFacts { activityArea }
        registerChanges { edges { node { item before after changedOn } } } } }`
      return (await house().ask<{ organization: Record<string, unknown> }>(null, query, { uscc })).data!
        .organization
    }

    test('an identical name is refused with the body found; two persons approve another; old and new are public', async () => {
      await house().clock('2026-03-09T09:00:00+08:00')
      const same = await drafted('ORG-1', USCC, [{ item: 'NAME', value: '珠海市 示例志愿者联合会' }])
      const refused = await act('ORG-1', 'submitRegistrationApplication', seen(same))
      expect(refused.userErrors).toMatchObject([{ code: 'DUPLICATE' }])
      expect(refused.userErrors[0]!.message).toContain('51440400FAKE00021M')
      const draft = await drafted('ORG-1', USCC, [{ item: 'ACTIVITY_AREA', value: '珠海市' }])
      expect(draft).toMatchObject({ type: 'CHANGE', applyBy: '2026-04-01' })
      const submitted = await done('ORG-1', 'submitRegistrationApplication', seen(draft))
      const accepted = await done('REG-1:handler', 'acceptRegistrationApplication', seen(submitted))
      expect(accepted).toMatchObject({ promisedDueOn: '2026-03-23', statutoryDueOn: '2026-05-08' })
      const assigned = await done(
        'REG-1:approver',
        'assignRegistrationApplication',
        { ...seen(accepted), handlerId: 'REG-1:handler2' },
        'AssignRegistrationInput',
      )
      const approvers = ['REG-1:approver', 'REG-1:approver2']
      const pressed = await Promise.all(
        approvers.map((who) => act(who, 'approveRegistrationApplication', seen(assigned))),
      )
      expect(pressed.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
        'VERSION_CONFLICT',
      ])
      expect(await registered(USCC)).toMatchObject({
        registeredFacts: { activityArea: '珠海市' },
        registerChanges: {
          edges: [
            { node: { item: 'ACTIVITY_AREA', before: null, after: '珠海市', changedOn: '2026-03-09' } },
          ],
        },
      })
    })

    test('社会团体登记管理条例 art. 18: handed in on the thirtieth day, refused on the day after', async () => {
      await house().clock('2026-03-09T09:00:00+08:00')
      const draft = await drafted('ORG-1', USCC, [{ item: 'PURPOSE', value: '服务会员' }])
      await house().clock('2026-04-02T00:00:00+08:00')
      const late = await act('ORG-1', 'submitRegistrationApplication', seen(draft))
      expect(late.userErrors.map(({ code }) => code)).toEqual(['DEADLINE_PASSED'])
      await house().clock('2026-04-01T23:59:00+08:00')
      expect(await done('ORG-1', 'submitRegistrationApplication', seen(draft))).toMatchObject({
        state: 'SUBMITTED',
      })
    })
  })
