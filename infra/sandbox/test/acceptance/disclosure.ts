import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { until } from '../house/until.ts'

const ORG_1 = '51440400FAKE00013T'
const PUR_1 = '11440400FAKE0011X5'

type Handle = { id: string; version: number; dueOn: string | null }
type Told = { record: Handle | null; userErrors: { code: string }[] }
type Read = { appeal: { memberName: string | null; isOverdue: boolean; reply: { isLate: boolean } | null } }

/** S10 and S31 through the gateway: the reply that is promised, what has to be public, both with their days. */
export const disclosure = (house: () => HouseUnderTest): void =>
  describe('S10, S31 appeals and disclosure', () => {
    const act = async (who: string, verb: string, [field, due]: readonly string[], input: object) => {
      const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
      const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) {
        record: ${field} { id version dueOn: ${due} } userErrors { code } } }`
      return (await house().ask<{ told: Told }>(who, query, { input })).data!.told
    }
    const appeal = ['appeal', 'replyDueOn'] as const
    const owed = ['disclosure', 'dueOn'] as const
    const handle = ({ record }: Told) => ({ id: record!.id, version: record!.version })
    const read = async (who: string | null, id: string) => {
      const query = `query ($id: ID!) { appeal(id: $id) { memberName isOverdue reply { isLate } } }`
      return (await house().ask<Read>(who, query, { id })).data!.appeal
    }
    const sent = (topic: string) =>
      act('ORG-1', 'sendAppeal', appeal, {
        ...{ uscc: ORG_1, addresseeUscc: PUR_1, memberName: '珠海示例食品有限公司' },
        ...{ topic, text: '每次办展均须重复提交材料' },
      })

    test('sent on 2 March 2026 a reply is promised by 23 March; who asks is not public; another agency may not reply', async () => {
      await house().clock('2026-03-02T09:30:00+08:00')
      const told = await sent('简化展会用电审批')
      expect(told).toMatchObject({ record: { dueOn: '2026-03-23' }, userErrors: [] })
      const reply = { ...handle(told), outcome: 'ADOPTED', text: '自下月起一次提交' }
      const refused = await act('REG-1:handler', 'replyToAppeal', appeal, reply)
      expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
      expect((await act('PUR-1:handler', 'replyToAppeal', appeal, reply)).userErrors).toEqual([])
      expect(await read(null, told.record!.id)).toMatchObject({ memberName: null, reply: { isLate: false } })
      expect(await read('ORG-1', told.record!.id)).toMatchObject({ memberName: '珠海示例食品有限公司' })
    })

    test('nobody replies by 23 March 24:00: overdue, and late when it comes', async () => {
      await house().clock('2026-03-02T09:30:00+08:00')
      const told = await sent('统一检测报告有效期')
      const { id } = told.record!
      await house().clock('2026-03-23T23:59:50+08:00')
      expect(await read(null, id)).toMatchObject({ isOverdue: false })
      await house().clock('2026-03-24T00:00:00+08:00')
      await until(
        () => read(null, id),
        ({ isOverdue }) => isOverdue,
      )
      const reply = { ...handle(told), outcome: 'EXPLAINED', text: '以现行规定为准' }
      expect((await act('PUR-1:handler', 'replyToAppeal', appeal, reply)).userErrors).toEqual([])
      expect(await read(null, id)).toMatchObject({ isOverdue: false, reply: { isLate: true } })
    })

    test('fees changed on 26 February 2026 are public by 25 March; another organization may not publish them', async () => {
      await house().clock('2026-03-02T09:30:00+08:00')
      const fees = { uscc: ORG_1, item: 'FEES', event: '会费标准调整', happenedOn: '2026-02-26' }
      const told = await act('ORG-1', 'openDisclosure', owed, fees)
      expect(told).toMatchObject({ record: { dueOn: '2026-03-25' }, userErrors: [] })
      const text = { ...handle(told), text: '会费每年 1000 元' }
      expect((await act('ORG-2', 'publishDisclosure', owed, text)).userErrors).toMatchObject([
        { code: 'FORBIDDEN' },
      ])
      expect((await act('ORG-1', 'publishDisclosure', owed, text)).userErrors).toEqual([])
    })
  })
