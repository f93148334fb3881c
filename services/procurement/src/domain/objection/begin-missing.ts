import { type CivilDate, civilDateOf, Temporal } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import { passed } from './changed.ts'
import type { Objection } from './objection.ts'
import { beginCorrection, beginFinance, beginReply, type Running } from './periods.ts'
import { undecidedStates } from './states.ts'

type Days = { policies: Policies } & Pick<Parameters<typeof beginReply>[1], 'calendar'>

/**
 * An objection from before periods were kept gets the one that runs: finance's since it was handed over, the purchaser's since it was
 * received, and whoever was to put a form right has the whole time from today on. Who was promised a later day keeps it.
 *
 * @returns undefined when a period runs, or nothing is owed
 */
export function beginMissing(objection: Objection, today: CivilDate, days: Days): Objection | undefined {
  if (objection.period || !undecidedStates.includes(objection.state)) return undefined
  if (objection.state === 'REJECTED_FORM') return passed(objection, beginCorrection({ on: today, ...days }))
  const { kind, receivedAt, handedToFinanceAt, overdueAt } = objection
  if (handedToFinanceAt)
    return passed(objection, beginFinance({ on: civilDateOf(handedToFinanceAt), ...days }))
  const running = beginReply(kind, { on: civilDateOf(receivedAt), ...days })
  const period = overdueAt ? { ...running.period, lateAt: overdueAt } : running.period
  return passed(objection, { ...running, ...promised(objection, running), period })
}

/** The day that was told, where it is later: a corrected form was counted from its correction. */
function promised({ replyDueOn, replyDueAt, alarmAt, alarmedAt }: Objection, running: Running) {
  const isLater =
    replyDueAt && (!running.replyDueAt || Temporal.Instant.compare(replyDueAt, running.replyDueAt) > 0)
  return isLater ? { replyDueOn, replyDueAt, alarmAt, alarmedAt } : { alarmedAt }
}
