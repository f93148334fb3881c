import { move, nextVersion } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { auditAll } from '../../audit/audit.ts'
import { filesIn } from '../../files/tables/files-in.ts'
import type { TimerHandler } from '../../timers/timer-handler.ts'
import { IMPORT_EXPIRES, isDue, REPORT_LEAVES } from './deadlines.ts'
import type { ImportRun } from './import-run.ts'
import { importsIn } from './imports-in.ts'
import { importMoves } from './states.ts'

type Now = ImportRun['updatedAt']
type Timed = {
  command: string
  becomes: (run: ImportRun, now: Now) => ImportRun | undefined
  rowsLeave: boolean
}

/** What time alone does to a room's imports, each in the audit trail: one nobody decided about is over; the rows of one that is over leave. */
export const importTimers: readonly TimerHandler[] = [
  timer(IMPORT_EXPIRES, {
    command: 'expire-import',
    becomes: (run, updatedAt) => {
      const to = move(importMoves, run.state, 'expire')
      return to.ok ? nextVersion(run, { state: to.value, updatedAt }) : undefined
    },
    rowsLeave: false,
  }),
  timer(REPORT_LEAVES, {
    command: 'clear-import',
    becomes: (run, reportLeftAt) => nextVersion(run, { reportLeftAt }),
    rowsLeave: true,
  }),
]

function timer(kind: string, { command, becomes, rowsLeave }: Timed): TimerHandler {
  return {
    kind,
    fire: async (tx, due, now) => {
      const imports = importsIn(tx)
      for (const { subjectId } of due) {
        const run = await imports.hold(subjectId)
        const after = run && isDue(run, kind, now) ? becomes(run, now) : undefined
        if (!after) continue
        if (rowsLeave) await imports.forgetCheck(after.id)
        await imports.save(after)
        await filesIn(tx).use({ type: 'import', id: after.id }, [], now)
        await tell(tx, command, after, now)
      }
    },
  }
}

const tell = (tx: EntityManager, command: string, { id, version, kind, state }: ImportRun, at: Now) =>
  auditAll(tx, [
    {
      at,
      actor: { kind: 'system', name: 'clock' },
      command,
      aggregateType: 'import',
      aggregateId: id,
      version,
      change: { kind, state },
    },
  ])
