import {
  accepted,
  check,
  civilDateOf,
  contentHash,
  newId,
  type Outcome,
  receiptHashOf,
} from '@gongshi/domain-kit'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { Objection, ObjectionParty } from './objection.ts'
import { beginReply } from './periods.ts'
import { written } from './public-grounds.ts'
import { raiseRules } from './raise-rules.ts'
import type { Raising } from './raising.ts'

export type Raised = { objection: Objection; party: ObjectionParty; entry?: TimelineEntry }

/** Anybody asks, objects while the notice is open, or reports; no sign-in (domain specification 4.6). */
export function raise(raising: Raising): Outcome<Raised> {
  const judged = check(raiseRules, raising)
  if (!judged.ok) return judged
  const objection = objectionOf(raising)
  return accepted({ objection, party: partyOf(raising, objection.id), entry: entryOf(objection) })
}

function objectionOf(raising: Raising): Objection {
  const { project, notice, kind, matter, grounds, policies, ground, now } = raising
  return {
    id: newId(),
    version: 1,
    revision: 1,
    projectId: project.id,
    ...(notice ? { noticeId: notice.id } : {}),
    purchaserUscc: project.purchaserUscc,
    divisionCode: project.divisionCode,
    kind,
    ...(kind === 'NOTICE_OBJECTION' ? { matter: matter ?? 'NOTICE' } : {}),
    state: 'RECEIVED',
    ...written(grounds),
    isBlocking: false,
    receivedAt: now,
    ...beginReply(kind, { on: civilDateOf(now), policies, calendar: ground.calendar }),
    corrections: 0,
  }
}

function partyOf(
  { project, kind, matter, name, grounds, evidence, receipt, actor }: Raising,
  objectionId: string,
): ObjectionParty {
  // Told apart by the sign-in alone: whoever tries names on somebody's words learns nothing (a double click has its clientMutationId).
  const raisedBy = actor.kind === 'person' ? `person ${actor.subject}` : objectionId
  const about = matter === 'SINGLE_SOURCE' ? matter : kind
  const matterHash = contentHash([project.id, about, raisedBy, grounds.trim()])
  return {
    objectionId,
    name: name.trim(),
    evidence,
    receiptHash: receiptHashOf(receipt),
    matterHash,
    ...(actor.kind === 'person' ? { raisedBy: contentHash(actor.subject) } : {}),
  }
}

/** A report leaves no trace on the public timeline. */
function entryOf({ kind, matter, projectId, receivedAt, replyDueOn }: Objection): TimelineEntry | undefined {
  if (kind === 'REPORT') return undefined
  const { zh, en } = words[kind === 'INQUIRY' ? kind : (matter ?? 'NOTICE')]
  const due = replyDueOn
    ? { zh: `应于 ${replyDueOn} 前答复。`, en: `an answer is due by ${replyDueOn}.` }
    : {
        zh: '答复期限所在年度的放假安排尚未公布，公布后确定。',
        en: 'by when an answer is due is told once the calendar of that year is published.',
      }
  return {
    projectId,
    at: receivedAt,
    event: 'objection.raised',
    text: { zh: `${zh}，${due.zh}`, en: `${en}; ${due.en}` },
    isPublic: true,
  }
}

const words = {
  INQUIRY: { zh: '收到询问', en: 'An inquiry was received' },
  NOTICE: { zh: '收到公示异议', en: 'An objection was received' },
  SINGLE_SOURCE: { zh: '收到对唯一供应商的异议', en: 'An objection to the only supplier was received' },
}
