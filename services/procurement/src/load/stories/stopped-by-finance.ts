import { suspendNotice } from '../../commands/notice/suspend-notice.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play, seen } from '../play.ts'

/** Finance stops the notice two days later to look into it. */
export async function stoppedByFinance(play: Play, open: ProcurementProject): Promise<void> {
  play.stage.setClock(daysLater(open.publicSince!, 2, 11))
  const reason = play.row.reason ?? '合成示例数据：核查采购需求。'
  kept(await suspendNotice(as(play, 'finance'), { ...seen(open), reason }))
}
