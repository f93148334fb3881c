import {
  accepted,
  check,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Rule,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { intentionElapsedAt } from './start-window.ts'
import { projectMoves } from './states.ts'

export type Intending = { project: ProcurementProject; policies: Policies; now: Instant }
export type Intended = { project: ProcurementProject; entry: TimelineEntry }

/** The approver makes the intention public, at least thirty days before procurement may start (财库〔2020〕10号). */
export function publishIntention({ project, policies, now }: Intending): Outcome<Intended> {
  const moved = move(projectMoves, project.state, 'publishIntention')
  if (!moved.ok) return moved
  const judged = check(intentionRules, project)
  if (!judged.ok) return judged
  const intended = changed(
    project,
    { intentionPublishedAt: now, publicSince: project.publicSince ?? now },
    now,
  )
  return accepted({ project: intended, entry: entryOf(intended, policies, now) })
}

const intentionRules: readonly Rule<ProcurementProject>[] = [
  {
    code: 'THRESHOLD_NOT_MET',
    basis: basis.intention,
    message: () => ({
      zh: '采购限额标准以下的项目不需公开采购意向。',
      en: 'Below the procurement limit no intention is published.',
    }),
    holds: ({ aboveLimit }) => aboveLimit,
  },
  {
    code: 'DUPLICATE',
    basis: basis.intention,
    message: () => ({ zh: '采购意向已经公开。', en: 'The intention is public already.' }),
    holds: ({ intentionPublishedAt }) => intentionPublishedAt === undefined,
  },
]

function entryOf(project: ProcurementProject, { intention }: Policies, at: Instant): TimelineEntry {
  const from = intention ? civilDateOf(intentionElapsedAt(civilDateOf(at), intention)).toString() : ''
  return {
    projectId: project.id,
    at,
    event: 'project.intention-published',
    text: {
      zh: `采购意向公开；采购最早自 ${from} 启动。`,
      en: `The procurement intention was published; procurement may start from ${from} at the earliest.`,
    },
    basis: intention?.basis ?? basis.intention,
    isPublic: true,
  }
}
