import type { Actor, Rule } from '@gongshi/domain-kit'
import { beforeAmendment, whoApprovesAmendment, whoDropsAmendment } from '../amendment/approvers.ts'
import {
  financePerson,
  purchaserApprover,
  purchaserClerk,
  purchaserHandler,
  type Standing,
  secondPerson,
  whoApproves,
  whoResumes,
  whoReturns,
} from './authority.ts'
import type { ProcurementProject } from './project.ts'
import type { ProjectEvent } from './states.ts'

type Row = {
  /** What it does to the project. */
  events: readonly ProjectEvent[]
  /** Whose it is: the very rules the verb itself is checked by. */
  who: (standing: InFront) => readonly Rule<Standing>[]
  /** What those rules look at, where it is not the project itself. */
  before?: (standing: InFront) => Standing
}
type InFront = { actor: Actor; project: ProcurementProject }

const only = (rules: readonly Rule<Standing>[]) => () => rules

const rows = {
  editDraft: { events: ['editDraft'], who: only(purchaserClerk) },
  submitProject: { events: ['submit'], who: only(purchaserHandler) },
  approveProject: { events: ['approve'], who: whoApproves },
  returnProject: { events: ['return'], who: whoReturns },
  reopenDraft: { events: ['reopenDraft'], who: only(purchaserHandler) },
  answerFinding: {
    events: ['justifyFinding', 'strikeFinding', 'answerAmendmentFinding'],
    who: only(financePerson),
  },
  releaseSplitPurchase: { events: ['releaseSplitPurchase'], who: only(financePerson) },
  confirmBudget: { events: ['confirmBudget'], who: only(financePerson) },
  publishIntention: { events: ['publishIntention'], who: only(secondPerson) },
  publishSingleSource: { events: ['publishSingleSource'], who: only(secondPerson) },
  publishNotice: { events: ['publishNotice', 'renotice'], who: only(secondPerson) },
  amendNotice: { events: ['amendMinor'], who: only(purchaserApprover) },
  proposeAmendment: { events: ['proposeAmendment'], who: only(purchaserHandler) },
  approveAmendment: { events: ['approveAmendment'], who: whoApprovesAmendment, before: beforeAmendment },
  dropAmendment: { events: ['dropAmendment'], who: whoDropsAmendment, before: beforeAmendment },
  suspendNotice: { events: ['suspend'], who: only(financePerson) },
  resumeNotice: { events: ['resume'], who: whoResumes },
  takeEarlierDeadline: { events: ['moveDeadline'], who: whoResumes },
  confirmRetiredItem: { events: ['confirmRetiredItem'], who: only(financePerson) },
  startProcurement: { events: ['startProcurement'], who: only(purchaserClerk) },
  cancelProject: { events: ['cancel'], who: only(purchaserApprover) },
} satisfies Record<string, Row>

export type ProjectVerb = keyof typeof rows

/** Every verb about a project (domain specification 4.4, 7). */
export const verbs: Readonly<Record<ProjectVerb, Row>> = rows
