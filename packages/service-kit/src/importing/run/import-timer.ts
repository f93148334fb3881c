import { move, nextVersion } from '@gongshi/domain-kit'
import { filesIn } from '../../files/tables/files-in.ts'
import type { TimerHandler } from '../../timers/timer-handler.ts'
import { deadlinesOf, IMPORT_EXPIRES } from './deadlines.ts'
import { importsIn } from './imports-in.ts'
import { importMoves } from './states.ts'

/** What time alone does to a room's imports, for its timers: one nobody decided about is over, and its file leaves. */
export const importTimer: TimerHandler = {
  kind: IMPORT_EXPIRES,
  fire: async (tx, due, now) => {
    const [imports, files] = [importsIn(tx), filesIn(tx)]
    for (const { subjectId } of due) {
      const run = await imports.hold(subjectId)
      const isDue =
        run &&
        deadlinesOf(run).some(
          (plan) => 'dueAt' in plan && plan.dueAt.epochMilliseconds <= now.epochMilliseconds,
        )
      const to = run && move(importMoves, run.state, 'expire')
      if (!isDue || !to?.ok) continue
      await imports.save(nextVersion(run, { state: to.value, updatedAt: now }))
      await files.use({ type: 'import', id: run.id }, [], now)
    }
  },
}
