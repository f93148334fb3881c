import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'
import { isLapsed } from '../amendment/amendable.ts'
import { basis } from '../basis.ts'
import type { Side } from '../project/authority.ts'
import { waitsForFinance } from '../project/budget-available.ts'
import { startDue } from '../project/earliest-start.ts'
import type { Front } from '../project/front.ts'
import { retirementAt } from '../project/retirement.ts'
import type { ProjectVerb } from '../project/verbs.ts'
import type { TaskKind, WorkKind } from './task.ts'

/** A project on somebody's desk, and what may be done with it there. */
export type Desk = Front & {
  actions: ReadonlySet<ProjectVerb>
  /** For which side one would approve. */
  approvesFor: Side
  /** For which side one would approve an amendment. */
  amendsFor: Side
}
type Row = {
  kind: TaskKind
  /** Left out, on nothing that has a date. */
  hangsOn?: WorkKind
  text: Text
  applies: (desk: Desk) => boolean
  due?: (desk: Desk) => Instant | undefined
  basis?: LegalBasis
}

/** Every kind of work about a project: on whose desk it lies, and by when. */
export const taskRows: readonly Row[] = [
  {
    kind: 'FINISH_DRAFT',
    text: { zh: '完成草稿并提交审批。', en: 'Finish the draft and submit it.' },
    applies: ({ project, actions }) => project.state === 'DRAFT' && actions.has('submitProject'),
  },
  {
    kind: 'APPROVE_PROJECT',
    text: { zh: '审批项目。', en: 'Approve the project.' },
    applies: ({ actions, approvesFor }) => actions.has('approveProject') && approvesFor === 'PURCHASER',
  },
  {
    kind: 'APPROVE_AS_FINANCE',
    text: { zh: '限额以上项目，须财政部门审批。', en: 'Above the procurement limit: finance approves.' },
    applies: ({ actions, approvesFor }) => actions.has('approveProject') && approvesFor === 'FINANCE',
  },
  {
    kind: 'ANSWER_FINDING',
    text: {
      zh: '答复可能限制供应商的条款：删除，或说明公开的理由。',
      en: 'Answer the passages that may restrict suppliers: struck, or justified in public.',
    },
    applies: ({ actions }) => actions.has('answerFinding'),
    basis: basis.equalTreatment,
  },
  {
    kind: 'STRIKE_PASSAGE',
    text: {
      zh: '财政部门要求删除限制供应商的条款，修改后重新提交。',
      en: 'Finance has passages struck that restrict suppliers: edit the draft and submit it again.',
    },
    applies: ({ project, actions }) =>
      actions.has('editDraft') && project.findings?.some(({ answer }) => answer === 'STRUCK') === true,
    basis: basis.equalTreatment,
  },
  {
    kind: 'PUBLISH_NOTICE',
    text: { zh: '发布采购前公示。', en: 'Publish the advance notice.' },
    applies: ({ project, actions }) => project.state === 'READY' && actions.has('publishNotice'),
  },
  {
    kind: 'PUBLISH_NOTICE',
    hangsOn: 'START',
    text: {
      zh: '启动采购的期限已过：重新公示，或取消。',
      en: 'The time for starting is over: publish the notice again, or cancel.',
    },
    applies: ({ project, actions }) => project.state === 'NOTICE_CLOSED' && actions.has('publishNotice'),
    due: ({ project, notice }) => startDue(project, notice),
    basis: basis.path,
  },
  {
    kind: 'PUBLISH_INTENTION',
    text: { zh: '限额以上项目：公开采购意向。', en: 'Above the procurement limit: publish the intention.' },
    applies: ({ actions }) => actions.has('publishIntention'),
    basis: basis.intention,
  },
  {
    kind: 'PUBLISH_SINGLE_SOURCE',
    text: {
      zh: '单一来源项目：公示唯一供应商。',
      en: 'Single source: make the only supplier public.',
    },
    applies: ({ project, actions }) => !project.singleSource && actions.has('publishSingleSource'),
    basis: basis.singleSource,
  },
  {
    kind: 'RESUME_OR_AMEND',
    text: {
      zh: '公示中止：恢复、修改或取消。',
      en: 'The notice is suspended: resume it, amend it or cancel.',
    },
    applies: ({ actions }) => actions.has('resumeNotice'),
    basis: basis.suspension,
  },
  {
    kind: 'CORRECT_NOTICE',
    text: {
      zh: '异议成立：提出修改公示内容并重新公示，或取消。',
      en: 'An objection was upheld: propose an amendment, which starts the notice anew, or cancel.',
    },
    applies: ({ project, actions }) =>
      project.correctionDue !== undefined && !project.pendingAmendment && actions.has('proposeAmendment'),
    basis: basis.objection,
  },
  {
    kind: 'APPROVE_AMENDMENT',
    text: { zh: '审批对公示的修改。', en: 'Approve the amendment of a notice.' },
    applies: ({ actions, amendsFor }) => actions.has('approveAmendment') && amendsFor === 'PURCHASER',
    basis: basis.material,
  },
  {
    kind: 'APPROVE_AMENDMENT',
    text: {
      zh: '公示的修改超出财政部门审批的范围，须财政部门审批。',
      en: 'The amendment of a notice exceeds what finance approved: finance approves it as well.',
    },
    applies: ({ actions, amendsFor }) => actions.has('approveAmendment') && amendsFor === 'FINANCE',
    basis: basis.material,
  },
  {
    kind: 'CONFIRM_EARLIER_DEADLINE',
    hangsOn: 'EARLIER',
    text: {
      zh: '日历更正后截止日可提前，须人员确认。',
      en: 'By the corrected calendar the notice could end earlier: an officer decides.',
    },
    applies: ({ actions }) => actions.has('takeEarlierDeadline'),
    due: ({ notice }) => notice?.earlierDeadline?.closesAt,
    basis: basis.calendar,
  },
  {
    kind: 'CONFIRM_RETIRED_ITEM',
    hangsOn: 'RETIREMENT',
    text: {
      zh: '目录条目停用：确认能否完成。',
      en: 'The catalogue item retires: decide whether it may be finished.',
    },
    applies: ({ actions }) => actions.has('confirmRetiredItem'),
    due: ({ project }) => project.retirement && retirementAt(project.retirement),
    basis: basis.retiredItem,
  },
  {
    kind: 'CONFIRM_BUDGET',
    hangsOn: 'START',
    text: {
      zh: '公示期满而预算年度不符或超出批复额度：确认结转或批复额度，方可启动采购。',
      en: 'The notice has run, but its money is of another year or beyond the approved line: say what is carried over, or the line.',
    },
    applies: ({ project, notice, actions, now }) =>
      project.state === 'NOTICE_CLOSED' &&
      !(notice && isLapsed(notice, now)) &&
      actions.has('confirmBudget') &&
      waitsForFinance({ project, now }),
    due: ({ project, notice }) => startDue(project, notice),
    basis: basis.budget,
  },
  {
    kind: 'START_PROCUREMENT',
    hangsOn: 'START',
    text: { zh: '公示期满，可启动采购。', en: 'The notice has run: procurement may start.' },
    applies: ({ actions }) => actions.has('startProcurement'),
    due: ({ project, notice }) => startDue(project, notice),
    basis: basis.path,
  },
]

/** In which order the tasks of one project stand. */
export const taskOrder: readonly TaskKind[] = [...taskRows.map(({ kind }) => kind), 'ANSWER_OBJECTION']
