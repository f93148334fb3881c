import { resolveObjection } from '../../commands/objection/resolve-objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play } from '../play.ts'
import { said, seenOf } from './said.ts'

/** Somebody asks, and is answered the day after. */
export async function inquiryAnswered(play: Play, open: ProcurementProject): Promise<void> {
  const { stage } = play
  stage.setClock(daysLater(open.publicSince!, 1, 14))
  const inquiry = await said(play, open, 'INQUIRY')
  stage.setClock(daysLater(open.publicSince!, 2, 10))
  const reason = '合成示例数据：服务时间可按社区安排在周末进行。'
  kept(await resolveObjection(as(play, 'approver'), { ...seenOf(inquiry), outcome: 'ANSWERED', reason }))
}
