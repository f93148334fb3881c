import { type Actor, accepted, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import { sees } from '../../domain/project/visibility.ts'
import type { Records } from '../../store/store.ts'
import { closeNotices } from './close-notices.ts'
import { type DaysKnown, endSuspensionOf } from './end-suspension.ts'
import type { HeldProject } from './held-project.ts'
import type { ProjectAction } from './project-action.ts'

/**
 * Holds a project and brings it up to the present: a notice whose end has come is closed first, however late its timer is.
 *
 * @param ground where it is known, a notice that has stood still for as long as it may runs on first
 * @returns NOT_FOUND for whoever may not even know of it
 */
export async function holdProject(
  { projectId }: Pick<ProjectAction, 'projectId'>,
  { tx, actor, now, ground }: { tx: Records; actor: Actor; now: Instant; ground?: DaysKnown },
): Promise<Outcome<HeldProject>> {
  const held = await holdUpToDate(tx, projectId, now, ground)
  return held && sees(actor, held.project) ? accepted(held) : refused(noSuchProject)
}

/** The same without anybody's input: for objections and jobs. */
export async function holdUpToDate(
  tx: Records,
  projectId: string,
  now: Instant,
  ground?: DaysKnown,
): Promise<HeldProject | undefined> {
  const [project] = await tx.projects.hold([projectId])
  if (!project) return undefined
  if (!project.currentNoticeId) return { project }
  const [notice] = await tx.notices.hold([project.currentNoticeId])
  if (!notice) return { project }
  const held = { project, notice }
  const running = (ground && (await endSuspensionOf(tx, held, { ground, now }))) ?? held
  const [closed] = await closeNotices(tx, [running], now)
  return closed ?? running
}

export const noSuchProject = {
  code: 'NOT_FOUND' as const,
  field: ['projectId'],
  basis: { rule: 'PROJECT' },
  message: { zh: '没有这个采购项目。', en: 'There is no such project.' },
}
