import { isIn } from '@gongshi/domain-kit'
import type { TimerPlan } from '../../timers/timer-plan.ts'
import type { ImportRun } from './import-run.ts'
import { importMoves } from './states.ts'

/** The one deadline of imports. */
export const IMPORT_EXPIRES = 'import.expires'

/** What time alone does to an import: one that waits for a person waits so many hours. */
export const deadlinesOf = ({ state, waitHours, updatedAt }: ImportRun): TimerPlan[] =>
  isIn(importMoves, state, 'waits')
    ? [{ kind: IMPORT_EXPIRES, dueAt: updatedAt.add({ hours: waitHours }) }]
    : []
