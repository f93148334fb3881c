import { applyOutage } from '../../commands/outage/apply-outages.ts'
import { confirmPlatformOutage } from '../../commands/outage/confirm-platform-outage.ts'
import { recordPlatformOutage } from '../../commands/outage/record-platform-outage.ts'
import { askDays, daysGround } from '../../commands/shared/days-ground.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play } from '../play.ts'

/** Two days later the platform cannot be read for five hours: two operators say so, and the notice ends a day later, unless rest days moved it there anyway. */
export async function platformOut(play: Play, open: ProcurementProject): Promise<void> {
  const { stage } = play
  const span = { from: daysLater(open.publicSince!, 2, 8), to: daysLater(open.publicSince!, 2, 13) }
  stage.setClock(daysLater(open.publicSince!, 2, 15))
  const reason = play.row.reason ?? '合成示例数据：机房断电，平台无法访问。'
  const recorded = kept(await recordPlatformOutage(as(play, 'operator'), { ...span, reason }))
  stage.setClock(daysLater(open.publicSince!, 2, 16))
  const { id, version } = recorded.outage
  kept(await confirmPlatformOutage(as(play, 'otherOperator'), { id, version }))
  const now = await stage.clock.now()
  const asked = await askDays(stage, now)
  await stage.store.transaction(async (tx) => applyOutage(tx, id, await daysGround(tx, asked, now)))
}
