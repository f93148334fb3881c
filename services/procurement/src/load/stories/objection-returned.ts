import { rejectObjectionForm } from '../../commands/objection/reject-objection-form.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play } from '../play.ts'
import { said, seenOf } from './said.ts'

/** An objection comes back the day after for its form; whoever raised it may put that right. */
export async function objectionReturned(play: Play, open: ProcurementProject): Promise<void> {
  const { stage } = play
  stage.setClock(daysLater(open.publicSince!, 1, 14))
  const objection = await said(play, open)
  stage.setClock(daysLater(open.publicSince!, 2, 10))
  const reason = '合成示例数据：未写明异议所依据的事实，请补正。'
  kept(await rejectObjectionForm(as(play, 'approver'), { ...seenOf(objection), reason }))
}
