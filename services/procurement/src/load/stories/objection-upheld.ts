import { admitObjection } from '../../commands/objection/admit-objection.ts'
import { resolveObjection } from '../../commands/objection/resolve-objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play } from '../play.ts'
import { said, seenOf } from './said.ts'

/** An objection is found right in part: a correction of the notice is owed. */
export async function objectionUpheld(play: Play, open: ProcurementProject): Promise<void> {
  const { stage } = play
  stage.setClock(daysLater(open.publicSince!, 1, 14))
  const objection = await said(play, open)
  stage.setClock(daysLater(open.publicSince!, 2, 10))
  const admitting = { ...seenOf(objection), isSerious: false, reason: '合成示例数据：受理，不中止公示。' }
  const { objection: reviewed } = kept(await admitObjection(as(play, 'approver'), admitting))
  stage.setClock(daysLater(open.publicSince!, 3, 10))
  const reason = '合成示例数据：资质条件与服务内容无关，应予更正。'
  const deciding = { ...seenOf(reviewed), outcome: 'PARTIALLY_UPHELD', reason } as const
  kept(await resolveObjection(as(play, 'approver'), deciding))
}
