import { escalateObjections } from '../../commands/objection/escalate-objections.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import type { Play } from '../play.ts'
import { said } from './said.ts'

/** Nobody answers an objection in time, so that it is finance's to decide; before its time has come it waits. */
export async function objectionAtFinance(play: Play, open: ProcurementProject): Promise<void> {
  const { stage } = play
  stage.setClock(daysLater(open.publicSince!, 1, 14))
  const { id, replyDueAt } = await said(play, open)
  if (!replyDueAt || stage.liesAhead(replyDueAt)) return
  stage.setClock(replyDueAt)
  const now = await stage.clock.now()
  await stage.store.transaction((tx) => escalateObjections(tx, [id], now))
}
