import type { Actor, Instant } from '@gongshi/domain-kit'
import type { ServiceItem } from '../../domain/ground/service-item.ts'
import { noteRetirement as note } from '../../domain/project/retirement.ts'
import type { Records } from '../../store/store.ts'
import { keep } from '../shared/keep.ts'

const BY_CATALOGUE: Actor = { kind: 'system', name: 'service-item.retired' }

/** Every project that names a retired item and is not over carries the flag from now on. */
export async function noteRetirement(tx: Records, item: ServiceItem, now: Instant): Promise<void> {
  const { retiredFrom, retirementAnnouncedAt, replacedBy } = item
  if (!retiredFrom) return
  const retirement = {
    retiredFrom,
    announcedAt: retirementAnnouncedAt ?? now,
    replacedBy: replacedBy.map(({ code }) => code),
  }
  for (const id of await tx.projects.underwayWith(item.id, item.code)) {
    const [project] = await tx.projects.hold([id])
    if (!project || project.state === 'CANCELLED') continue
    const { project: after, entry } = note(project, retirement, now)
    await keep(tx, {
      command: 'note-retirement',
      actor: BY_CATALOGUE,
      now,
      project: { before: project, after },
      entries: [entry],
    })
  }
}
