import {
  accepted,
  check,
  civilDateOf,
  type Instant,
  isIn,
  type Outcome,
  type Rule,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import { moveFor } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { Objection } from './objection.ts'
import { beginCorrection, beginFinance, nothingRuns } from './periods.ts'
import { objectionMoves } from './states.ts'

export type Rejecting = {
  objection: Objection
  reason: string
  policies: Policies
  calendar: WorkCalendar
  now: Instant
}
export type Rejected = { objection: Objection; entry?: TimelineEntry }

/**
 * The form is wanting. The first time it goes back to the objector, who may put it right within `objection.correctionWd`; a second
 * refusal ends nothing and hands it to finance; finance's refusal is final (domain specification 4.6, AC-57).
 */
export function rejectForm(rejecting: Rejecting): Outcome<Rejected> {
  const { objection, reason, now } = rejecting
  const step = stepOf(objection)
  const judged = check([formFirst], objection)
  if (!judged.ok) return judged
  const moved = moveFor(reason, objectionMoves, objection.state, step)
  if (!moved.ok) return moved
  const rejected = changed(objection, { state: moved.value, outcome: reason, ...after(step, rejecting) })
  return accepted({ objection: rejected, entry: entryOf(rejected, step, reason, now) })
}

/** Form comes first: whoever admitted an objection does not hand it to finance for its form afterwards. */
const formFirst: Rule<Objection> = {
  code: 'INVALID_TRANSITION',
  basis: basis.objectionPath,
  message: () => ({
    zh: '已受理的不再以形式不符退回。',
    en: 'What was admitted is not refused for its form any more.',
  }),
  holds: ({ state }) => !isIn(objectionMoves, state, 'admitted'),
}

type Step = 'rejectForm' | 'handOver' | 'refuseForm'

/** What a refusal of form would mean. Reports and inquiries have no finance to go to: a second refusal of theirs is final. */
export function stepOf({ kind, corrections, handedToFinanceAt }: Objection): Step {
  if (handedToFinanceAt) return 'refuseForm'
  if (corrections === 0) return 'rejectForm'
  return kind === 'NOTICE_OBJECTION' ? 'handOver' : 'refuseForm'
}

function after(step: Step, { policies, calendar, now }: Rejecting): Partial<Objection> {
  const beginning = { on: civilDateOf(now), policies, calendar }
  if (step === 'rejectForm') return beginCorrection(beginning)
  if (step === 'handOver') return { handedToFinanceAt: now, ...beginFinance(beginning) }
  return { ...nothingRuns, decidedAt: now }
}

const words: Record<Step, (objection: Objection) => { event: string; zh: string; en: string }> = {
  rejectForm: ({ correctByOn }) => ({
    event: 'objection.rejected-form',
    zh: `形式不符，可补正一次${correctByOn ? `（至 ${correctByOn} 24:00）` : ''}`,
    en: `Returned for its form; it may be corrected once${correctByOn ? `, until ${correctByOn} 24:00` : ''}`,
  }),
  handOver: ({ replyDueOn }) => ({
    event: 'objection.handed-to-finance',
    zh: `形式再次被认为不符，移交财政部门处理${replyDueOn ? `（应于 ${replyDueOn} 前）` : ''}`,
    en: `Its form was found wanting a second time; finance decides${replyDueOn ? `, by ${replyDueOn}` : ''}`,
  }),
  refuseForm: () => ({
    event: 'objection.not-admitted',
    zh: '形式不符，不予受理',
    en: 'Not admitted for its form',
  }),
}

function entryOf(objection: Objection, step: Step, reason: string, at: Instant): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  const { event, zh, en } = words[step](objection)
  return {
    projectId: objection.projectId,
    at,
    event,
    text: { zh: `${zh}：${reason}`, en: `${en}: ${reason}` },
    basis: basis.objection,
    isPublic: true,
  }
}
