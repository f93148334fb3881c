import { type Outcome, refused } from '@gongshi/domain-kit'
import { approveAmendment } from '../src/domain/amendment/approve.ts'
import { dropAmendment } from '../src/domain/amendment/drop.ts'
import { propose } from '../src/domain/amendment/propose.ts'
import { answerFinding } from '../src/domain/finding/answer-finding.ts'
import { unanswered } from '../src/domain/finding/finding.ts'
import { findingsAsked } from '../src/domain/finding/findings-asked.ts'
import { amend } from '../src/domain/notice/amend.ts'
import type { AdvanceNotice } from '../src/domain/notice/notice.ts'
import { resume } from '../src/domain/notice/resume.ts'
import { suspendByFinance } from '../src/domain/notice/suspend.ts'
import { takeEarlierDeadline } from '../src/domain/notice/take-earlier-deadline.ts'
import { bars, blocks } from '../src/domain/objection/blocks.ts'
import { approve } from '../src/domain/project/approve.ts'
import { cancel } from '../src/domain/project/cancel.ts'
import { confirmBudget } from '../src/domain/project/confirm-budget.ts'
import { edit } from '../src/domain/project/edit.ts'
import { type Front, upToDate } from '../src/domain/project/front.ts'
import { mayDo } from '../src/domain/project/may-do.ts'
import { publish } from '../src/domain/project/publish.ts'
import { publishIntention } from '../src/domain/project/publish-intention.ts'
import { publishSingleSource } from '../src/domain/project/publish-single-source.ts'
import { releaseSplitPurchase } from '../src/domain/project/release-split.ts'
import { reopenDraft } from '../src/domain/project/reopen-draft.ts'
import { confirmRetiredItem } from '../src/domain/project/retirement.ts'
import { returnToHandler } from '../src/domain/project/return.ts'
import { startProcurement } from '../src/domain/project/start.ts'
import { submit } from '../src/domain/project/submit.ts'
import { type ProjectVerb, verbs as rows } from '../src/domain/project/verbs.ts'
import { someItem } from './a-project.ts'
import { calendar2026 } from './calendars.ts'
import { policies } from './policies.ts'

/** What the neighbours say, and a reason: everything a verb needs besides somebody in front of a project. */
const ground = { calendar: calendar2026, lostDays: [] }
const given = { item: someItem, policies, ground, committedFen: 0n, reason: '核对' }

const nothingPublished = refused({
  code: 'INVALID_TRANSITION',
  message: { zh: '没有公示。', en: 'Nothing is published.' },
})
const onNotice =
  (attempt: (front: Front & { notice: AdvanceNotice }) => Outcome<unknown>) =>
  (front: Front): Outcome<unknown> =>
    front.notice ? attempt({ ...front, notice: front.notice }) : nothingPublished

/** Each verb done with input that nothing is wrong with. */
const verbs: Record<ProjectVerb, (front: Front) => Outcome<unknown>> = {
  editDraft: (front) => edit({ ...front, ...given, terms: front.project }),
  submitProject: (front) => submit({ ...front, ...given }),
  approveProject: (front) => approve({ ...front, ...given }),
  returnProject: (front) => returnToHandler({ ...front, ...given }),
  reopenDraft: (front) => reopenDraft({ ...front, ...given }),
  answerFinding: (front) => {
    const findingId = unanswered(findingsAsked(front.project))[0]?.id ?? 'none'
    return answerFinding({ ...front, ...given, findingId, answer: 'JUSTIFIED' })
  },
  releaseSplitPurchase: (front) => releaseSplitPurchase({ ...front, ...given }),
  confirmBudget: (front) => confirmBudget({ ...front, ...given }),
  publishIntention: (front) => publishIntention({ ...front, ...given }),
  publishSingleSource: (front) => publishSingleSource({ ...front, ...given, supplierName: '珠海市某协会' }),
  publishNotice: (front) => publish({ ...front, ...given, lapsed: front.notice }),
  amendNotice: onNotice((front) =>
    amend({ ...front, ...given, amendment: { contact: '0756-1111111' }, upgradeToMaterial: false }),
  ),
  proposeAmendment: onNotice((front) =>
    propose({ ...front, ...given, amendment: { title: '社区养老服务（修改）' }, answersObjectionIds: [] }),
  ),
  approveAmendment: onNotice((front) =>
    approveAmendment({ ...front, ...given, hasOpenBlockingObjection: front.objections.some(blocks) }),
  ),
  dropAmendment: (front) => dropAmendment({ ...front, ...given }),
  suspendNotice: onNotice((front) => suspendByFinance({ ...front, ...given })),
  resumeNotice: onNotice((front) =>
    resume({ ...front, ...given, hasOpenBlockingObjection: front.objections.some(blocks) }),
  ),
  takeEarlierDeadline: onNotice((front) => takeEarlierDeadline({ ...front, ...given, isEndToMove: false })),
  confirmRetiredItem: (front) => confirmRetiredItem({ ...front, ...given }),
  startProcurement: (front) =>
    startProcurement({
      ...front,
      ...given,
      hasUndecidedObjection: front.objections.some(bars),
      isTimeInDoubt: false,
      isCalendarOnItsWay: false,
    }),
  cancelProject: (front) => cancel({ ...front, ...given }),
}

/** In the order of the table. */
export const everyVerb = Object.keys(rows) as ProjectVerb[]

/** What is said when somebody does a verb with nothing wrong in what he typed: whose it is first, then what the domain decides. */
export function attempt(verb: ProjectVerb, front: Front): Outcome<unknown> {
  const now = upToDate(front)
  const allowed = mayDo(verb, now)
  return allowed.ok ? verbs[verb](now) : allowed
}
