import type { Actor } from '@gongshi/domain-kit'
import { REG_1 } from './a-registration.ts'
import { ASSOCIATION, speaker } from './a-report.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
type Door = { ask: (query: string, variables: object, by?: Actor) => Promise<{ data?: any }> }
type Told = { id: string; version: number }

const told = async ({ door }: { door: Door }, verb: string, field: string, input: object): Promise<Told> => {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) { ${field} { id version } } }`
  return (await door.ask(query, { input }, speaker(ASSOCIATION))).data.told[field]
}

/** What an association asks of its registrar for a member. */
export const anAppeal = (room: { door: Door }): Promise<Told> =>
  told(room, 'sendAppeal', 'appeal', {
    ...{ uscc: ASSOCIATION, addresseeUscc: REG_1, memberName: '珠海示例食品有限公司' },
    ...{ topic: '简化展会用电审批', text: '每次办展均须重复提交材料' },
  })

/** One that was withdrawn. */
export const aWithdrawnAppeal = async (room: { door: Door }): Promise<Told> =>
  told(room, 'withdrawAppeal', 'appeal', { ...(await anAppeal(room)), reason: '已自行解决' })

/** What an association owes the public. */
export const aDisclosure = (room: { door: Door }): Promise<Told> =>
  told(room, 'openDisclosure', 'disclosure', {
    ...{ uscc: ASSOCIATION, item: 'FEES', event: '会费标准调整', happenedOn: '2026-02-26' },
  })
