import { accepted, brokenRules, check, type Instant, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { changed as projectChanged } from '../project/changed.ts'
import { mapLinkRule } from '../project/map-link.ts'
import type { ProcurementProject } from '../project/project.ts'
import { readableTerms } from '../project/readable-terms.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { changesOf, type FieldChange, onlyChanges, somethingChanges } from './changes.ts'
import type { Erratum } from './erratum.ts'
import { namesOf } from './field-names.ts'
import type { Amendment } from './fields.ts'
import { movedPair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'

export type Amending = {
  project: ProcurementProject
  notice: AdvanceNotice
  amendment: Amendment
  /** An officer may treat a minor change as material, never the reverse. */
  upgradeToMaterial: boolean
  reason: string
  now: Instant
}
export type Amended = {
  project: ProcurementProject
  notice: AdvanceNotice
  errata: readonly Erratum[]
  entry: TimelineEntry
}

/**
 * One approver corrects what the list calls minor: the same version goes on with an erratum per field, its clock and its frozen
 * content stay. What is material takes two people (`amendment/propose`).
 *
 * @source domain specification 4.4, 4.5; AC-06
 */
export function amend(amending: Amending): Outcome<Amended> {
  const { project, notice, upgradeToMaterial, reason, now } = amending
  const changes = changesOf(project, amending.amendment)
  const amendment = onlyChanges(amending.amendment, changes)
  const minor = check([minorOnly], { changes, upgradeToMaterial })
  if (!minor.ok) return minor
  const broken = [...brokenRules([reasonGiven], amending), ...brokenRules([somethingChanges], changes)]
  if (broken.length > 0) return { ok: false, refusals: broken }
  const moved = movedPair({ project, notice }, 'amendMinor', 'erratum')
  if (!moved.ok) return moved
  const readable = check([...readableTerms, mapLinkRule], { ...project, ...amendment })
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
    notice: changed(notice, {}, now),
    errata,
    entry: entryOf(amending, changes),
  })
}

type Weighed = { changes: readonly FieldChange[]; upgradeToMaterial: boolean }

const minorOnly: Rule<Weighed> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: ({ changes }) => {
    const { zh, en } = namesOf(changes.filter(({ isMaterial }) => isMaterial))
    return {
      zh: `实质性修改（${zh || '按实质性修改处理'}）须由经办人提出（proposeAmendment），由另一名审批人批准。`,
      en: `A material change (${en || 'treated as such'}) is proposed by a handler (proposeAmendment) and approved by another person.`,
    }
  },
  holds: ({ changes, upgradeToMaterial }) =>
    !upgradeToMaterial && changes.every(({ isMaterial }) => !isMaterial),
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
