import type { Rule } from '@gongshi/domain-kit'
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
import type { ProjectEvent } from './states.ts'

type Row = {
  /** What it does to the project. */
  events: readonly ProjectEvent[]
  /** Whose it is: the very rules the verb itself is checked by. */
  who: (standing: Standing) => readonly Rule<Standing>[]
}

const only = (rules: readonly Rule<Standing>[]) => () => rules

/** Every verb about a project (domain specification 4.4, 7). */
export const verbs = {
  editDraft: { events: ['editDraft'], who: only(purchaserClerk) },
  submitProject: { events: ['submit'], who: only(purchaserHandler) },
  approveProject: { events: ['approve'], who: whoApproves },
  returnProject: { events: ['return'], who: whoReturns },
  releaseSplitPurchase: { events: ['releaseSplitPurchase'], who: only(financePerson) },
  confirmBudget: { events: ['confirmBudget'], who: only(financePerson) },
  publishIntention: { events: ['publishIntention'], who: only(secondPerson) },
  publishSingleSource: { events: ['publishSingleSource'], who: only(secondPerson) },
  publishNotice: { events: ['publishNotice', 'renotice'], who: only(secondPerson) },
  amendNotice: { events: ['amendMinor', 'amendMaterial', 'correctAfterClose'], who: only(purchaserClerk) },
  suspendNotice: { events: ['suspend'], who: only(financePerson) },
  resumeNotice: { events: ['resume'], who: whoResumes },
  takeEarlierDeadline: { events: ['moveDeadline'], who: whoResumes },
  confirmRetiredItem: { events: ['confirmRetiredItem'], who: only(financePerson) },
  startProcurement: { events: ['startProcurement'], who: only(purchaserClerk) },
  cancelProject: { events: ['cancel'], who: only(purchaserApprover) },
} as const satisfies Record<string, Row>

export type ProjectVerb = keyof typeof verbs
