import { accepted, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { changed as projectChanged } from '../project/changed.ts'
import { readableTerms } from '../project/readable-terms.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { Amended, Amending } from './amend.ts'
import { changed } from './changed.ts'
import type { FieldChange } from './changes.ts'
import { namesOf } from './field-names.ts'
import { movedPair } from './moved.ts'

/** The same version goes on with an erratum per field; its clock and its frozen content stay (AC-06). */
export function amendMinor(amending: Amending, changes: readonly FieldChange[]): Outcome<Amended> {
  const { project, notice, amendment, reason, now } = amending
  const moved = movedPair({ project, notice }, 'amendMinor', 'erratum')
  if (!moved.ok) return moved
  const readable = check(readableTerms, { ...project, ...amendment })
  if (!readable.ok) return readable
  const errata = changes.map(({ field, before, after }) => ({
    noticeId: notice.id,
    at: now,
    field,
    before,
    after,
    reason,
  }))
  return accepted({
    project: projectChanged(project, { ...amendment }, now),
    notice: changed(notice, {}),
    errata,
    entry: entryOf(amending, changes),
  })
}

function entryOf({ project, reason, now }: Amending, changes: readonly FieldChange[]): TimelineEntry {
  const fields = namesOf(changes)
  return {
    projectId: project.id,
    at: now,
    event: 'notice.erratum',
    text: {
      zh: `更正（${fields.zh}），公示期不变：${reason}`,
      en: `Erratum (${fields.en}), the period runs on: ${reason}`,
    },
    basis: basis.material,
    isPublic: true,
  }
}
