import { describe, expect, test } from '@jest/globals'
import { handInAs } from '../house/hand-in-as.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

/** ORG-2, an institution: nothing else here counts on it. */
const USCC = '52440400FAKE00048A'
type Application = { id: string; version: number; [field: string]: unknown }
type Answer = { application: Application | null; userErrors: { code: string }[] }
const FIELDS = 'id version state submittedLate applyBy promisedDueOn'

/** 4.1 DEREGISTER through the gateway, beside AC-35 and AC-51; S16: the clocks it kept. */
export const deregistration = (house: () => HouseUnderTest): void =>
  describe('4.1 a body is liquidated and leaves the register', () => {
    const act = async (who: string, verb: string, input: object, type = 'RegistrationActionInput') => {
      const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { application { ${FIELDS} } userErrors { code } } }`
      return (await house().ask<Record<string, Answer>>(who, query, { input })).data![verb]!
    }
    const done = async (...asked: Parameters<typeof act>): Promise<Application> => {
      const { application, userErrors } = await act(...asked)
      if (!application) throw new Error(JSON.stringify(userErrors))
      return application
    }
    const seen = ({ id, version }: Application) => ({ id, version })
    const record = async (verb: string, type: string, input: object, who = 'ORG-2') => {
      const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code } } }`
      const { data } = await house().ask<Record<string, Answer>>(who, query, {
        input: { uscc: USCC, ...input },
      })
      return data![verb]!.userErrors.map(({ code }) => code)
    }
    const drafted = async () => {
      const documents = await Promise.all(
        ['APPLICATION_FORM', 'LIQUIDATION_REPORT', 'RESOLUTION'].map(async (kind) => ({
          kind,
          fileId: await handInAs(house(), 'ORG-2', 'organizations/registration-document', kind),
        })),
      )
      const input = { uscc: USCC, ground: 'SELF_DISSOLVED', liquidationEndedOn: '2026-03-09', documents }
      return act('ORG-2', 'createDeregistrationApplication', input, 'CreateDeregistrationApplicationInput')
    }
    const status = async () => {
      const query = '($uscc: USCC!) { organization(uscc: $uscc) { status } }'
      const { data } = await house().ask<{ organization: { status: string } }>(null, `query ${query}`, {
        uscc: USCC,
      })
      return data!.organization.status
    }

    test('not before its liquidation ended; late on the sixteenth day and taken; one of two approvers grants it', async () => {
      await house().clock('2026-03-09T09:00:00+08:00')
      expect((await drafted()).userErrors.map(({ code }) => code)).toEqual(['INVALID_TRANSITION'])
      const group = { openedOn: '2026-03-02', members: ['王示例'] }
      expect(await record('openLiquidation', 'OpenLiquidationInput', group, 'ORG-1')).toEqual(['FORBIDDEN'])
      expect(await record('openLiquidation', 'OpenLiquidationInput', group)).toEqual([])
      expect(await status()).toBe('LIQUIDATING')
      const notice = { noticedOn: '2026-03-03', notice: '债权人请申报债权' }
      expect(await record('noticeCreditors', 'NoticeCreditorsInput', notice)).toEqual([])
      expect(await record('endLiquidation', 'EndLiquidationInput', { endedOn: '2026-03-09' })).toEqual([])
      const draft = (await drafted()).application!
      expect(draft).toMatchObject({ applyBy: '2026-03-24' })
      await house().clock('2026-03-25T00:00:00+08:00')
      const submitted = await done('ORG-2', 'submitRegistrationApplication', seen(draft))
      expect(submitted).toMatchObject({ state: 'SUBMITTED', submittedLate: true })
      const accepted = await done('REG-1:handler', 'acceptRegistrationApplication', seen(submitted))
      expect(accepted).toMatchObject({ promisedDueOn: '2026-04-09' })
      const assigned = await done(
        'REG-1:approver',
        'assignRegistrationApplication',
        { ...seen(accepted), handlerId: 'REG-1:handler2' },
        'AssignRegistrationInput',
      )
      const pressed = await Promise.all(
        ['REG-1:approver', 'REG-1:approver2'].map((who) =>
          act(who, 'approveRegistrationApplication', seen(assigned)),
        ),
      )
      expect(pressed.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
        'VERSION_CONFLICT',
      ])
      expect(await status()).toBe('DEREGISTERED')
      const query = '{ registrationTimeliness(year: 2026) { type month decided withinPromised } }'
      const { data } = await house().ask<{ registrationTimeliness: object[] }>(null, query)
      expect(data!.registrationTimeliness).toContainEqual({
        ...{ type: 'DEREGISTER', month: 3, decided: 1, withinPromised: 1 },
      })
    })
  })
