import type { Actor, VerbRow } from '@gongshi/domain-kit'
import { beforeAmendment, whoApprovesAmendment, whoDropsAmendment } from '../amendment/approvers.ts'
import {
  draftingClerk,
  financePerson,
  purchaserApprover,
  purchaserClerk,
  purchaserHandler,
  secondPerson,
  whoApproves,
  whoResumes,
  whoReturns,
} from './offices.ts'
import type { InFront } from './standing.ts'
import type { ProjectEvent } from './states.ts'

type Row = VerbRow<InFront, ProjectEvent> & {
  /** It is about the notice in force. */
  aboutNotice?: true
}

const rows = {
  editDraft: { events: ['editDraft'], by: [purchaserClerk], asks: 'item' },
  submitProject: { events: ['submit'], by: [purchaserHandler], asks: 'item' },
  approveProject: { events: ['approve'], by: [secondPerson, financePerson], as: whoApproves, asks: 'item' },
  returnProject: {
    events: ['return'],
    by: [secondPerson, financePerson],
    as: whoReturns,
    asks: 'nothing',
    reason: 'KEPT',
  },
  reopenDraft: { events: ['reopenDraft'], by: [purchaserHandler], asks: 'nothing', reason: 'KEPT' },
  answerFinding: {
    events: ['justifyFinding', 'strikeFinding', 'answerAmendmentFinding'],
    by: [financePerson],
    asks: 'nothing',
    reason: 'PUBLISHED',
  },
  releaseSplitPurchase: {
    events: ['releaseSplitPurchase'],
    by: [financePerson],
    asks: 'nothing',
    reason: 'KEPT',
  },
  confirmBudget: { events: ['confirmBudget'], by: [financePerson], asks: 'nothing', reason: 'KEPT' },
  publishIntention: { events: ['publishIntention'], by: [secondPerson], asks: 'days' },
  publishSingleSource: {
    events: ['publishSingleSource'],
    by: [secondPerson],
    asks: 'days',
    reason: 'PUBLISHED',
  },
  publishNotice: { events: ['publishNotice', 'renotice'], by: [secondPerson], asks: 'item' },
  amendNotice: {
    events: ['amendMinor'],
    by: [purchaserApprover],
    asks: 'nothing',
    reason: 'PUBLISHED',
    aboutNotice: true,
  },
  proposeAmendment: {
    events: ['proposeAmendment'],
    by: [purchaserHandler],
    asks: 'item',
    reason: 'PUBLISHED',
    aboutNotice: true,
  },
  approveAmendment: {
    events: ['approveAmendment'],
    by: [secondPerson, financePerson],
    as: whoApprovesAmendment,
    before: beforeAmendment,
    asks: 'item',
    aboutNotice: true,
  },
  dropAmendment: {
    events: ['dropAmendment'],
    by: [purchaserClerk, financePerson],
    as: whoDropsAmendment,
    before: beforeAmendment,
    asks: 'nothing',
    reason: 'KEPT',
  },
  suspendNotice: {
    events: ['suspend'],
    by: [financePerson],
    asks: 'days',
    reason: 'PUBLISHED',
    aboutNotice: true,
  },
  resumeNotice: {
    events: ['resume'],
    by: [purchaserApprover, financePerson],
    as: whoResumes,
    asks: 'days',
    aboutNotice: true,
  },
  takeEarlierDeadline: {
    events: ['moveDeadline'],
    by: [purchaserApprover, financePerson],
    as: whoResumes,
    asks: 'nothing',
    reason: 'PUBLISHED',
    aboutNotice: true,
  },
  confirmRetiredItem: {
    events: ['confirmRetiredItem'],
    by: [financePerson],
    asks: 'nothing',
    reason: 'PUBLISHED',
  },
  startProcurement: { events: ['startProcurement'], by: [purchaserClerk], asks: 'item' },
  cancelProject: { events: ['cancel'], by: [purchaserApprover], asks: 'nothing', reason: 'PUBLISHED' },
} satisfies Record<string, Row>

export type ProjectVerb = keyof typeof rows

/** The verbs that ask so much before they decide. */
export type VerbsAsking<Asked extends Row['asks']> = {
  [Verb in ProjectVerb]: (typeof rows)[Verb]['asks'] extends Asked ? Verb : never
}[ProjectVerb]

/** The verbs that are about the notice in force. */
export type VerbsAboutNotice = {
  [Verb in ProjectVerb]: (typeof rows)[Verb] extends { aboutNotice: true } ? Verb : never
}[ProjectVerb]

/** Every verb about a project (domain specification 4.4, 7). */
export const verbs: Readonly<Record<ProjectVerb, Row>> = rows

/** What begins one: there is nothing to hold yet. */
export const begins = {
  draftProject: { events: [], by: [draftingClerk], asks: 'item' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>
