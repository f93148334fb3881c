import {
  type Actor,
  accepted,
  brokenRules,
  type Instant,
  move,
  type Outcome,
  type Rule,
  subjectOf,
  type Uscc,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { type SingleSource, singleSourceWindow } from './single-source.ts'
import { projectMoves } from './states.ts'

export type NamingSupplier = {
  project: ProcurementProject
  actor: Actor
  supplierName: string
  supplierUscc?: Uscc
  reason: string
  policies: Policies
  ground: CalendarGround
  now: Instant
}
export type SupplierNamed = { project: ProcurementProject; entry: TimelineEntry }

/** The approver makes public which only supplier is to be bought from, and why; another supplier begins anew (实施条例 art. 38). */
export function publishSingleSource(naming: NamingSupplier): Outcome<SupplierNamed> {
  const { project, actor, policies, ground, now } = naming
  const moved = move(projectMoves, project.state, 'publishSingleSource')
  if (!moved.ok) return moved
  const broken = [...brokenRules(supplierRules, naming), ...brokenRules([reasonGiven], naming)]
  const figure = policies.singleSourcePublicity
  if (broken.length > 0 || !figure) return { ok: false, refusals: broken }
  const window = singleSourceWindow(now, figure, ground)
  if (!window.ok) return window
  const { supplierUscc, reason } = naming
  const singleSource: SingleSource = {
    supplierName: naming.supplierName.trim(),
    ...(supplierUscc ? { supplierUscc } : {}),
    reason,
    by: subjectOf(actor),
    publishedAt: now,
    figure,
    ...window.value,
  }
  const named = changed(project, { singleSource, publicSince: project.publicSince ?? now }, now)
  return accepted({ project: named, entry: entryOf(project.id, singleSource) })
}

const supplierRules: readonly Rule<NamingSupplier>[] = [
  {
    code: 'THRESHOLD_NOT_MET',
    basis: ({ policies }) => policies.openTenderLimit.basis,
    message: () => ({
      zh: '只有达到公开招标数额标准的单一来源项目才需公示唯一供应商。',
      en: 'Only a single source project that reaches the open tender limit makes its supplier public.',
    }),
    holds: ({ project, policies }) =>
      project.mustPublishSingleSource && policies.singleSourcePublicity !== undefined,
  },
  writtenText({
    of: ({ supplierName }) => supplierName,
    basis: basis.singleSource,
    field: ['supplierName'],
    name: { zh: '唯一供应商名称', en: "only supplier's name" },
    longest: 200,
  }),
  {
    code: 'DUPLICATE',
    basis: basis.singleSource,
    field: ['supplierName'],
    message: () => ({ zh: '该唯一供应商已经公示。', en: 'This supplier is public already.' }),
    holds: ({ project, supplierName }) => project.singleSource?.supplierName !== supplierName.trim(),
  },
]

const entryOf = (
  projectId: string,
  { supplierName, reason, publishedAt, closesOn, figure }: SingleSource,
): TimelineEntry => ({
  projectId,
  at: publishedAt,
  event: 'project.single-source-published',
  text: {
    zh: `单一来源公示：唯一供应商 ${supplierName}，公示至 ${closesOn} 24:00：${reason}`,
    en: `Single source: the only supplier, ${supplierName}, is public until ${closesOn} 24:00: ${reason}`,
  },
  basis: figure.basis,
  isPublic: true,
})
