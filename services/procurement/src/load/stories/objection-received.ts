import type { ProcurementProject } from '../../domain/project/project.ts'
import { daysLater } from '../cells.ts'
import type { Play } from '../play.ts'
import { said } from './said.ts'

/** Somebody objects the next day; the purchaser has still to look at it. */
export async function objectionReceived(play: Play, open: ProcurementProject): Promise<void> {
  play.stage.setClock(daysLater(open.publicSince!, 1, 14))
  await said(play, open)
}
