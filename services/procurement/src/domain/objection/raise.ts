import {
  accepted,
  civilDateOf,
  contentHash,
  type Instant,
  newId,
  type Outcome,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { Policies } from '../ground/policies.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { Objection, ObjectionKind, ObjectionParty } from './objection.ts'
import { raiseRules } from './raise-rules.ts'
import { type ReplyDue, replyDue } from './reply-due.ts'

export type Raising = {
  project: ProcurementProject
  notice?: AdvanceNotice
  kind: ObjectionKind
  name: string
  grounds: string
  evidence: readonly string[]
  /** A secret only the objector is told. */
  receipt: string
  policies: Policies
  calendar: WorkCalendar
  now: Instant
}
export type Raised = { objection: Objection; party: ObjectionParty; entry?: TimelineEntry }

/** Anybody asks, objects while the notice is open, or reports; no sign-in (domain specification 4.6). */
export function raise(raising: Raising): Outcome<Raised> {
  const judged = check(raiseRules, raising)
  if (!judged.ok) return judged
  const due = replyDue(raising.kind, civilDateOf(raising.now), raising.policies, raising.calendar)
  if (!due.ok) return due
  const objection = objectionOf(raising, due.value)
  return accepted({ objection, party: partyOf(raising, objection.id), entry: entryOf(objection) })
}

function objectionOf({ project, notice, kind, grounds, now }: Raising, due: ReplyDue): Objection {
  return {
    id: newId(),
    version: 1,
    revision: 1,
    projectId: project.id,
    ...(notice ? { noticeId: notice.id } : {}),
    purchaserUscc: project.purchaserUscc,
    divisionCode: project.divisionCode,
    kind,
    state: 'RECEIVED',
    grounds: grounds.trim(),
    isBlocking: false,
    receivedAt: now,
    ...due,
    corrections: 0,
  }
}

function partyOf(
  { project, kind, name, grounds, evidence, receipt }: Raising,
  objectionId: string,
): ObjectionParty {
  const matterHash = contentHash([project.id, kind, name.trim(), grounds.trim()])
  return { objectionId, name: name.trim(), evidence, receiptHash: contentHash(receipt), matterHash }
}

/** A report leaves no trace on the public timeline. */
function entryOf(objection: Objection): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  const isInquiry = objection.kind === 'INQUIRY'
  return {
    projectId: objection.projectId,
    at: objection.receivedAt,
    event: 'objection.raised',
    text: isInquiry
      ? {
          zh: `收到询问，应于 ${objection.replyDueOn} 前答复。`,
          en: `An inquiry was received; an answer is due by ${objection.replyDueOn}.`,
        }
      : {
          zh: `收到公示异议，应于 ${objection.replyDueOn} 前答复。`,
          en: `An objection was received; an answer is due by ${objection.replyDueOn}.`,
        },
    isPublic: true,
  }
}
