import { type Actor, accepted, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import { sameVersion } from '../../domain/project/same-version.ts'
import { sees } from '../../domain/project/visibility.ts'
import type { Records } from '../../store/store.ts'
import { closeNotices } from '../notice/close-notices.ts'
import { type DaysKnown, endSuspensionOf } from '../notice/end-suspension.ts'
import type { HeldProject } from './held-project.ts'
import type { ProjectAction } from './project-action.ts'

/**
 * Holds a project and brings it up to the present: a notice whose end has come is closed first, however late its timer is.
 *
 * @param ground where it is known, a notice that has stood still for as long as it may runs on first
 * @returns NOT_FOUND for whoever may not even know of it, VERSION_CONFLICT when the input saw another version
 */
export async function holdProject(
  tx: Records,
  { projectId, version }: ProjectAction,
  { actor, now, ground }: { actor: Actor; now: Instant; ground?: DaysKnown },
): Promise<Outcome<HeldProject>> {
  const held = await holdUpToDate(tx, projectId, now, ground)
  if (!held || !sees(actor, held.project)) return refused(noSuchProject)
  const same = check([sameVersion], { seen: version, is: held.project.version })
  return same.ok ? accepted(held) : same
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
