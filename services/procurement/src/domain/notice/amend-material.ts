import { accepted, brokenRules, civilDateOf, formatFen, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAboveLimit } from '../project/above-limit.ts'
import { mustBeEvaluated } from '../project/must-be-evaluated.ts'
import type { ProcurementProject } from '../project/project.ts'
import { publishedProject } from '../project/published-project.ts'
import { readableTerms } from '../project/readable-terms.ts'
import { mustPublishSingleSource } from '../project/single-source.ts'
import { nearlySplit, splitPurchase } from '../project/split-purchase.ts'
import { submissionRules } from '../project/submission-rules.ts'
import { submissionWarnings } from '../project/submission-warnings.ts'
import { submissionOf } from '../project/submit.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { Amended, Amending } from './amend.ts'
import { changed } from './changed.ts'
import type { FieldChange } from './changes.ts'
import { namesOf } from './field-names.ts'
import { movedPair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'
import { openVersion } from './open-version.ts'

/** A new version is published with its whole period before it; the old one is superseded and stays public (AC-05). */
export function amendMaterial(amending: Amending, changes: readonly FieldChange[]): Outcome<Amended> {
  const { project, notice, item, policies, ground, actor, now } = amending
  const moved = movedPair({ project, notice }, eventFor(project), 'supersede')
  if (!moved.ok) return moved
  const free = check(suspensionRules, amending)
  if (!free.ok) return free
  const terms = amendedTerms(amending)
  const submission = submissionOf(terms, item, policies, civilDateOf(now))
  const accumulation = { ...amending, project: terms }
  const refusals = [
    ...brokenRules(readableTerms, terms),
    ...brokenRules(submissionRules, submission),
    ...brokenRules([splitPurchase, staysBelowLimit], accumulation),
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  const by = actor.kind === 'person' ? actor.subject : ''
  const opened = openVersion({ project: terms, policies, ground, by, now })
  if (!opened.ok) return opened
  const { content } = opened.value
  const superseded = changed(notice, {
    state: moved.value.noticeState,
    supersededById: opened.value.notice.id,
    earlierDeadline: undefined,
  })
  const entry = entryOf(amending, opened.value.notice, changes)
  const after = publishedProject(terms, opened.value.notice, moved.value.projectState, now)
  const warnings = [
    ...brokenRules(submissionWarnings, submission),
    ...brokenRules([nearlySplit], accumulation),
  ]
  return accepted(
    { project: after, notice: opened.value.notice, superseded, content, errata: [], entry },
    warnings,
  )
}

/** A notice that has closed changes only because an objection to it was upheld (domain specification 4.6). */
const eventFor = ({ state, correctionDue }: ProcurementProject) =>
  state === 'NOTICE_CLOSED' && correctionDue ? 'correctAfterClose' : 'amendMaterial'

function amendedTerms({ project, amendment, item, policies }: Amending): ProcurementProject {
  const terms = { ...project, ...amendment }
  const about = item
    ? { serviceItemId: item.id, serviceName: item.name, catalogueVersionId: item.catalogueVersionId }
    : {}
  const retirement = terms.serviceCode === project.serviceCode ? project.retirement : undefined
  const aboveLimit = isAboveLimit(terms.budgetFen, policies)
  const evaluationRequired = terms.evaluationRequired || mustBeEvaluated(terms, policies)
  const derived = {
    aboveLimit,
    evaluationRequired,
    mustPublishSingleSource: mustPublishSingleSource(terms, policies),
  }
  return { ...terms, ...about, ...derived, retirement }
}

const suspensionRules: readonly Rule<Amending>[] = [
  {
    code: 'NOTICE_SUSPENDED',
    basis: basis.suspension,
    message: () => ({
      zh: '已受理的异议办结后方可修改公示内容。',
      en: 'The admitted objection must be decided before the notice is changed.',
    }),
    holds: ({ hasOpenBlockingObjection }) => !hasOpenBlockingObjection,
  },
  {
    code: 'NOTICE_SUSPENDED',
    basis: basis.suspension,
    message: () => ({
      zh: '公示由财政部门中止，须由财政部门恢复后方可修改。',
      en: 'Finance suspended the notice: finance must resume it before it is changed.',
    }),
    holds: ({ notice }) => notice.state !== 'SUSPENDED' || notice.suspension?.by !== 'FINANCE',
  },
]

type Crossing = Pick<Amending, 'policies'> & { project: ProcurementProject }

/** A budget that reaches the limit needs finance, who approves projects and not amendments. */
const staysBelowLimit: Rule<Crossing> = {
  code: 'THRESHOLD_NOT_MET',
  basis: ({ policies }) => policies.procurementLimit.basis,
  field: ['budgetFen'],
  message: ({ policies }) => ({
    zh: `修改后预算达到采购限额标准 ${formatFen(policies.procurementLimit.fen)}，须取消本项目并重新报批（财政部门参与审批）。`,
    en: `The new budget reaches the procurement limit of ${formatFen(policies.procurementLimit.fen)}: cancel the project and have it approved anew, with finance.`,
  }),
  holds: ({ project }) => !project.aboveLimit || project.financeApproval !== undefined,
}

function entryOf(
  { project, reason, now }: Amending,
  notice: AdvanceNotice,
  changes: readonly FieldChange[],
): TimelineEntry {
  const fields = namesOf(changes)
  return {
    projectId: project.id,
    at: now,
    event: 'notice.amended',
    text: {
      zh: `公示内容实质性修改（${fields.zh}），发布第 ${notice.version} 版，重新计算公示期至 ${notice.closesOn} 24:00：${reason}`,
      en: `The notice was materially amended (${fields.en}); version ${notice.version} starts its period anew, until ${notice.closesOn} 24:00: ${reason}`,
    },
    basis: basis.material,
    isPublic: true,
  }
}
