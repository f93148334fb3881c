import { proposeAmendment } from '../../commands/amendment/propose-amendment.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import { as, kept, type Play, seen } from '../play.ts'

/** The handler proposes more for the money two days later; another person has not approved it yet. */
export async function amendmentProposed(play: Play, open: ProcurementProject): Promise<void> {
  const { stage, row } = play
  stage.setClock(daysLater(open.publicSince!, 2, 15))
  const amendment = { requirements: `${row.requirements}增加一次入户回访。` }
  const reason = '合成示例数据：征询服务对象意见后调整服务内容。'
  kept(
    await proposeAmendment(as(play, 'handler'), {
      ...seen(open),
      amendment,
      reason,
      answersObjectionIds: [],
    }),
  )
}
