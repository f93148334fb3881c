import type { AttributedMoves } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Every state of a project's life (domain specification 4.4); this capability reaches PROCURING and CANCELLED. */
export const projectStates = [
  'DRAFT',
  'SUBMITTED',
  'READY',
  'NOTICE_OPEN',
  'NOTICE_SUSPENDED',
  'NOTICE_CLOSED',
  'PROCURING',
  'CANCELLED',
] as const

export type ProjectState = (typeof projectStates)[number]

/** What can happen to a project. A row that leads back to its own state says only when the event is possible. */
export type ProjectEvent =
  | 'editDraft'
  | 'submit'
  | 'return'
  | 'approve'
  | 'releaseSplitPurchase'
  | 'confirmBudget'
  | 'reopenDraft'
  | 'publishIntention'
  | 'publishSingleSource'
  | 'publishNotice'
  | 'renotice'
  | 'proposeAmendment'
  | 'approveAmendment'
  | 'dropAmendment'
  | 'amendMinor'
  | 'suspend'
  | 'resume'
  | 'moveDeadline'
  | 'closeNotice'
  | 'reopenNotice'
  | 'confirmRetiredItem'
  | 'itemRetires'
  | 'justifyFinding'
  | 'answerAmendmentFinding'
  | 'strikeFinding'
  | 'startProcurement'
  | 'cancel'

/**
 * What is so of a project in a state: it has no notice yet; it waits to be published; its money counts for R-05; it is public and not over; a notice of its
 * stands; that notice runs or stands still; that notice has an end; an approver's turn, whatever else is given.
 */
export type ProjectAttribute =
  | 'unpublished'
  | 'waits'
  | 'committed'
  | 'underway'
  | 'noticed'
  | 'running'
  | 'dated'
  | 'approvers'

/** Whither a project goes, from its draft to the day procurement starts (domain specification 4.4). */
export const projectMoves: AttributedMoves<ProjectState, ProjectEvent, ProjectAttribute> = {
  initial: ['DRAFT'],
  rows: [
    { from: 'DRAFT', event: 'editDraft', to: 'DRAFT' },
    { from: 'DRAFT', event: 'submit', to: 'SUBMITTED' },
    { from: 'SUBMITTED', event: 'return', to: 'DRAFT' },
    { from: 'SUBMITTED', event: 'releaseSplitPurchase', to: 'SUBMITTED' },
    { from: 'SUBMITTED', event: 'confirmBudget', to: 'SUBMITTED' },
    { from: 'SUBMITTED', event: 'approve', to: 'READY' },
    { from: 'READY', event: 'confirmBudget', to: 'READY' },
    { from: 'READY', event: 'reopenDraft', to: 'DRAFT' },
    { from: 'READY', event: 'publishIntention', to: 'READY' },
    { from: 'READY', event: 'publishSingleSource', to: 'READY' },
    { from: 'READY', event: 'publishNotice', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_OPEN', event: 'amendMinor', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_OPEN', event: 'proposeAmendment', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_SUSPENDED', event: 'proposeAmendment', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_CLOSED', event: 'proposeAmendment', to: 'NOTICE_CLOSED' },
    {
      from: ['NOTICE_OPEN', 'NOTICE_SUSPENDED', 'NOTICE_CLOSED'],
      event: 'approveAmendment',
      to: 'NOTICE_OPEN',
    },
    { from: 'NOTICE_OPEN', event: 'dropAmendment', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_SUSPENDED', event: 'dropAmendment', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_CLOSED', event: 'dropAmendment', to: 'NOTICE_CLOSED' },
    { from: 'NOTICE_OPEN', event: 'releaseSplitPurchase', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_SUSPENDED', event: 'releaseSplitPurchase', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_CLOSED', event: 'releaseSplitPurchase', to: 'NOTICE_CLOSED' },
    { from: 'NOTICE_OPEN', event: 'publishIntention', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_OPEN', event: 'publishSingleSource', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_OPEN', event: 'confirmBudget', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_SUSPENDED', event: 'confirmBudget', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_CLOSED', event: 'confirmBudget', to: 'NOTICE_CLOSED' },
    { from: 'NOTICE_OPEN', event: 'moveDeadline', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_OPEN', event: 'suspend', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_SUSPENDED', event: 'resume', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_OPEN', event: 'closeNotice', to: 'NOTICE_CLOSED' },
    { from: 'SUBMITTED', event: 'justifyFinding', to: 'SUBMITTED' },
    { from: 'NOTICE_OPEN', event: 'answerAmendmentFinding', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_SUSPENDED', event: 'answerAmendmentFinding', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_CLOSED', event: 'answerAmendmentFinding', to: 'NOTICE_CLOSED' },
    { from: 'SUBMITTED', event: 'strikeFinding', to: 'DRAFT' },
    { from: ['SUBMITTED', 'READY'], event: 'itemRetires', to: 'DRAFT' },
    { from: 'READY', event: 'confirmRetiredItem', to: 'READY' },
    { from: 'NOTICE_OPEN', event: 'confirmRetiredItem', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_SUSPENDED', event: 'confirmRetiredItem', to: 'NOTICE_SUSPENDED' },
    { from: 'NOTICE_CLOSED', event: 'confirmRetiredItem', to: 'NOTICE_CLOSED' },
    { from: 'PROCURING', event: 'confirmRetiredItem', to: 'PROCURING' },
    { from: 'NOTICE_CLOSED', event: 'publishIntention', to: 'NOTICE_CLOSED' },
    { from: 'NOTICE_CLOSED', event: 'publishSingleSource', to: 'NOTICE_CLOSED' },
    { from: 'NOTICE_CLOSED', event: 'renotice', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_CLOSED', event: 'reopenNotice', to: 'NOTICE_OPEN' },
    { from: 'NOTICE_CLOSED', event: 'startProcurement', to: 'PROCURING' },
    {
      from: ['DRAFT', 'SUBMITTED', 'READY', 'NOTICE_OPEN', 'NOTICE_SUSPENDED', 'NOTICE_CLOSED', 'PROCURING'],
      event: 'cancel',
      to: 'CANCELLED',
    },
  ],
  terminal: ['CANCELLED'],
  states: {
    DRAFT: ['unpublished'],
    SUBMITTED: ['unpublished', 'waits'],
    READY: ['unpublished', 'waits', 'committed', 'approvers'],
    NOTICE_OPEN: ['committed', 'underway', 'noticed', 'running', 'dated'],
    NOTICE_SUSPENDED: ['committed', 'underway', 'noticed', 'running', 'approvers'],
    NOTICE_CLOSED: ['committed', 'underway', 'noticed', 'dated'],
    PROCURING: ['committed', 'underway'],
    CANCELLED: [],
  },
  basis: basis.path,
}
