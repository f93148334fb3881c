import { civilDateOf, type Instant, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { budgetAvailable } from './budget-available.ts'
import { correctedFirst } from './corrected-first.ts'
import { mayFinish } from './may-finish.ts'
import type { ProcurementProject } from './project.ts'
import { singleSourceEndsAt } from './single-source.ts'
import { intentionElapsedAt, startBy } from './start-window.ts'
import type { Starting } from './starting.ts'

/** As much of a start as the project's own records tell. */
export type Known = Pick<Starting, 'project' | 'notice' | 'hasUndecidedObjection' | 'now'> & {
  /** By what the end of an only supplier's publicity is reckoned anew; without it the end that was announced counts. */
  ground?: Starting['ground']
}

/** What must be right once the notice has run, as far as the project's own records tell (domain specification 4.4). */
export const startRulesOfRecords: readonly Rule<Known>[] = [
  {
    code: 'OBJECTION_PENDING',
    basis: basis.objection,
    message: () => ({
      zh: '公示期内收到的异议尚未办结，办结前不得启动采购。',
      en: 'An objection raised in time is not decided yet: procurement does not start before it is.',
    }),
    holds: ({ hasUndecidedObjection }) => !hasUndecidedObjection,
  },
  correctedFirst,
  {
    code: 'DEADLINE_PASSED',
    basis: ({ notice }) => notice?.policy.startWithin.basis ?? basis.path,
    message: ({ notice }) => ({
      zh: `公示结束已超过 ${notice?.policy.startWithin.days} 天，须重新公示。`,
      en: `More than ${notice?.policy.startWithin.days} days have passed since the notice closed: it must be repeated.`,
    }),
    holds: ({ notice, now }) =>
      !notice?.closesOn || isBefore(now, startBy(notice.closesOn, notice.policy.startWithin)),
  },
  {
    code: 'NOTICE_PERIOD_NOT_ELAPSED',
    basis: ({ notice }) => notice?.policy.intention?.basis ?? basis.intention,
    message: ({ notice }) => ({
      zh: `采购限额标准以上的项目，采购意向须先公开满 ${notice?.policy.intention?.days} 天。`,
      en: `Above the procurement limit the intention must have been public for ${notice?.policy.intention?.days} days.`,
    }),
    holds: ({ project, notice, now }) => !project.aboveLimit || isIntentionOver(project, notice, now),
  },
  {
    code: 'NOTICE_PERIOD_NOT_ELAPSED',
    basis: ({ project }) => project.singleSource?.figure.basis ?? basis.singleSource,
    message: ({ project: { singleSource } }) =>
      singleSource
        ? {
            zh: `唯一供应商公示至 ${singleSource.closesOn} 24:00（北京时间；日历更正的顺延），期满后方可启动采购。`,
            en: `The only supplier is public until ${singleSource.closesOn} 24:00 (Beijing time; later if the calendar was corrected); procurement may start after that.`,
          }
        : {
            zh: '达到公开招标数额标准的单一来源采购，须先公示唯一供应商。',
            en: 'From the open tender limit on, the only supplier of a single source purchase must be made public first.',
          },
    holds: ({ project, ground, now }) =>
      !project.mustPublishSingleSource || isSupplierPublic(project, ground, now),
  },
  ...budgetAvailable,
]

/** What must be right once the notice has run (domain specification 4.4 startProcurement, R-04). */
export const startRules: readonly Rule<Starting>[] = [
  ...startRulesOfRecords,
  {
    code: 'CATALOGUE_ITEM_INACTIVE',
    basis: basis.retiredItem,
    message: ({ project }) => ({
      zh: `目录条目 ${project.serviceCode} 已停用；停用须在公示发布之后公告且有替代条目，或经财政部门确认。`,
      en: `Catalogue item ${project.serviceCode} is retired; it may be finished only if that was announced after publication and a replacement exists, or finance confirms it.`,
    }),
    holds: ({ project, item, now }) => mayFinish(project, item, civilDateOf(now)),
  },
]

function isIntentionOver(
  project: ProcurementProject,
  notice: AdvanceNotice | undefined,
  now: Instant,
): boolean {
  const figure = notice?.policy.intention
  if (!figure) return true
  const published = project.intentionPublishedAt
  return published !== undefined && !isBefore(now, intentionElapsedAt(civilDateOf(published), figure))
}

function isSupplierPublic(
  { singleSource }: ProcurementProject,
  ground: Starting['ground'] | undefined,
  now: Instant,
): boolean {
  if (!singleSource) return false
  return !isBefore(now, ground ? singleSourceEndsAt(singleSource, ground) : singleSource.closesAt)
}

const isBefore = (a: Instant, b: Instant): boolean => a.epochMilliseconds < b.epochMilliseconds
