import type { TimerHandler } from '../../timers/timer-handler.ts'
import { FILE_LEAVES } from '../deadlines.ts'
import { letFilesGo } from './let-files-go.ts'

/** What time alone does to a room's files, for its timers. */
export const fileTimer: TimerHandler = {
  kind: FILE_LEAVES,
  fire: async (tx, due) =>
    void (await letFilesGo(
      tx,
      due.map(({ subjectId }) => subjectId),
    )),
}
