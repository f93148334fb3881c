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
  /** What the catalogue is asked before it is decided: the figures and the calendar of the day, or the project's item as well. */
  asks: 'nothing' | 'days' | 'item'
  /** It is about the notice in force. */
  aboutNotice?: true
}
type InFront = { actor: Actor; project: ProcurementProject }

const only = (rules: readonly Rule<Standing>[]) => () => rules

const rows = {
  editDraft: { events: ['editDraft'], who: only(purchaserClerk), asks: 'item' },
  submitProject: { events: ['submit'], who: only(purchaserHandler), asks: 'item' },
  approveProject: { events: ['approve'], who: whoApproves, asks: 'item' },
  returnProject: { events: ['return'], who: whoReturns, asks: 'nothing' },
  reopenDraft: { events: ['reopenDraft'], who: only(purchaserHandler), asks: 'nothing' },
  answerFinding: {
    events: ['justifyFinding', 'strikeFinding', 'answerAmendmentFinding'],
    who: only(financePerson),
    asks: 'nothing',
  },
  releaseSplitPurchase: { events: ['releaseSplitPurchase'], who: only(financePerson), asks: 'nothing' },
  confirmBudget: { events: ['confirmBudget'], who: only(financePerson), asks: 'nothing' },
  publishIntention: { events: ['publishIntention'], who: only(secondPerson), asks: 'days' },
  publishSingleSource: { events: ['publishSingleSource'], who: only(secondPerson), asks: 'days' },
  publishNotice: { events: ['publishNotice', 'renotice'], who: only(secondPerson), asks: 'item' },
  amendNotice: { events: ['amendMinor'], who: only(purchaserApprover), asks: 'nothing', aboutNotice: true },
  proposeAmendment: {
    events: ['proposeAmendment'],
    who: only(purchaserHandler),
    asks: 'item',
    aboutNotice: true,
  },
  approveAmendment: {
    events: ['approveAmendment'],
    who: whoApprovesAmendment,
    before: beforeAmendment,
    asks: 'item',
    aboutNotice: true,
  },
  dropAmendment: {
    events: ['dropAmendment'],
    who: whoDropsAmendment,
    before: beforeAmendment,
    asks: 'nothing',
  },
  suspendNotice: { events: ['suspend'], who: only(financePerson), asks: 'days', aboutNotice: true },
  resumeNotice: { events: ['resume'], who: whoResumes, asks: 'days', aboutNotice: true },
  takeEarlierDeadline: { events: ['moveDeadline'], who: whoResumes, asks: 'nothing', aboutNotice: true },
  confirmRetiredItem: { events: ['confirmRetiredItem'], who: only(financePerson), asks: 'nothing' },
  startProcurement: { events: ['startProcurement'], who: only(purchaserClerk), asks: 'item' },
  cancelProject: { events: ['cancel'], who: only(purchaserApprover), asks: 'nothing' },
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
