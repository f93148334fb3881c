import type { Actor } from '@gongshi/domain-kit'
import { beforeAmendment, whoApprovesAmendment, whoDropsAmendment } from '../amendment/approvers.ts'
import {
  financePerson,
  type Office,
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
  by: readonly [Office, ...Office[]]
  /** Which of them somebody acts as, where there are several. */
  as?: (standing: InFront) => Office
  /** What those rules look at, where it is not the project itself. */
  before?: (standing: InFront) => Standing
  /** What the catalogue is asked before it is decided: the figures and the calendar of the day, or the project's item as well. */
  asks: 'nothing' | 'days' | 'item'
  /** It is about the notice in force. */
  aboutNotice?: true
}
type InFront = { actor: Actor; project: ProcurementProject }

const rows = {
  editDraft: { events: ['editDraft'], by: [purchaserClerk], asks: 'item' },
  submitProject: { events: ['submit'], by: [purchaserHandler], asks: 'item' },
  approveProject: { events: ['approve'], by: [secondPerson, financePerson], as: whoApproves, asks: 'item' },
  returnProject: { events: ['return'], by: [secondPerson, financePerson], as: whoReturns, asks: 'nothing' },
  reopenDraft: { events: ['reopenDraft'], by: [purchaserHandler], asks: 'nothing' },
  answerFinding: {
    events: ['justifyFinding', 'strikeFinding', 'answerAmendmentFinding'],
    by: [financePerson],
    asks: 'nothing',
  },
  releaseSplitPurchase: { events: ['releaseSplitPurchase'], by: [financePerson], asks: 'nothing' },
  confirmBudget: { events: ['confirmBudget'], by: [financePerson], asks: 'nothing' },
  publishIntention: { events: ['publishIntention'], by: [secondPerson], asks: 'days' },
  publishSingleSource: { events: ['publishSingleSource'], by: [secondPerson], asks: 'days' },
  publishNotice: { events: ['publishNotice', 'renotice'], by: [secondPerson], asks: 'item' },
  amendNotice: { events: ['amendMinor'], by: [purchaserApprover], asks: 'nothing', aboutNotice: true },
  proposeAmendment: {
    events: ['proposeAmendment'],
    by: [purchaserHandler],
    asks: 'item',
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
  },
  suspendNotice: { events: ['suspend'], by: [financePerson], asks: 'days', aboutNotice: true },
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
    aboutNotice: true,
  },
  confirmRetiredItem: { events: ['confirmRetiredItem'], by: [financePerson], asks: 'nothing' },
  startProcurement: { events: ['startProcurement'], by: [purchaserClerk], asks: 'item' },
  cancelProject: { events: ['cancel'], by: [purchaserApprover], asks: 'nothing' },
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

/** The office somebody does a verb in, or would have to. */
export const officeFor = (verb: ProjectVerb, standing: InFront): Office =>
  verbs[verb].as?.(standing) ?? verbs[verb].by[0]
