import {
  brokenRules,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Refusal,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import type { ProcurementProject } from '../project/project.ts'
import { intentionElapsedAt } from '../project/start-window.ts'
import type { AdvanceNotice } from './notice.ts'

type Serving = {
  project: ProcurementProject
  notice: Pick<AdvanceNotice, 'policy' | 'closesAt' | 'publishedAt'>
  earliestOn: CivilDate
}

/**
 * What of a version about to open lies before procurement may start: a service that begins earlier is one already bought (AC-67).
 *
 * @param notice the version with its window, before anybody reads it
 */
export function startsTooSoon(project: ProcurementProject, notice: Serving['notice']): Refusal[] {
  return brokenRules(soonRules, { project, notice, earliestOn: civilDateOf(earliestStart(project, notice)) })
}

/** The end of the notice, and of the intention and the only supplier's publicity as far as they are known; an intention not public yet begins today at best. */
function earliestStart(project: ProcurementProject, notice: Serving['notice']): Instant {
  const {
    aboveLimit,
    intentionPublishedAt = notice.publishedAt,
    mustPublishSingleSource,
    singleSource,
  } = project
  const { intention } = notice.policy
  const ends = [
    notice.closesAt,
    aboveLimit && intention ? intentionElapsedAt(civilDateOf(intentionPublishedAt), intention) : undefined,
    mustPublishSingleSource ? singleSource?.closesAt : undefined,
  ]
  return ends
    .filter((end) => end !== undefined)
    .reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a), notice.publishedAt)
}

const soonRules: readonly Rule<Serving>[] = [
  notBefore('serviceFrom', '服务期开始日', 'first day of service'),
  notBefore('plannedStartOn', '计划启动采购日', 'planned start'),
]

function notBefore(field: 'serviceFrom' | 'plannedStartOn', zh: string, en: string): Rule<Serving> {
  return {
    code: 'INPUT_INVALID',
    basis: ({ notice }) => notice.policy.basis,
    field: [field],
    message: ({ project, earliestOn }) => ({
      zh: `${zh} ${project[field]} 早于可启动采购的最早日期 ${earliestOn}，须改为该日或之后。`,
      en: `The ${en}, ${project[field]}, lies before the earliest start of procurement, ${earliestOn}: it must be that day or later.`,
    }),
    holds: ({ project, earliestOn }) => {
      const day = project[field]
      return day === undefined || Temporal.PlainDate.compare(day, earliestOn) >= 0
    },
  }
}
