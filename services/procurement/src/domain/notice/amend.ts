import { type Actor, brokenRules, type Fen, type Instant, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { purchaserActs, secondPerson } from '../project/authority.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { amendMaterial } from './amend-material.ts'
import { amendMinor } from './amend-minor.ts'
import { changesOf, type FieldChange } from './changes.ts'
import type { NoticeContent } from './content.ts'
import type { Erratum } from './erratum.ts'
import type { Amendment } from './fields.ts'
import type { AdvanceNotice } from './notice.ts'
import type { CalendarGround } from './window.ts'

export type Amending = {
  project: ProcurementProject
  notice: AdvanceNotice
  amendment: Amendment
  /** An officer may treat a minor change as material, never the reverse. */
  upgradeToMaterial: boolean
  reason: string
  actor: Actor
  hasOpenBlockingObjection: boolean
  item: ServiceItem | null
  policies: Policies
  committedFen: Fen
  ground: CalendarGround
  now: Instant
}
/** A new version beside the one it supersedes, or the same version with its errata. */
export type Amended = {
  project: ProcurementProject
  notice: AdvanceNotice
  superseded?: AdvanceNotice
  content?: NoticeContent
  errata: readonly Erratum[]
  entry: TimelineEntry
}

/**
 * Changes a notice that is public: a material field makes a new version with its whole period before it, a minor one appends
 * an erratum while the clock runs on.
 *
 * @source domain specification 4.4, 4.5; AC-05, AC-06
 */
export function amend(amending: Amending): Outcome<Amended> {
  const { project, actor, amendment, upgradeToMaterial } = amending
  const changes = changesOf(project, amendment)
  const isMaterial = upgradeToMaterial || changes.some((change) => change.isMaterial)
  const authority = check(isMaterial ? secondPerson : [purchaserActs], { actor, project })
  if (!authority.ok) return authority
  const broken = [...brokenRules([reasonGiven], amending), ...brokenRules([somethingChanges], changes)]
  if (broken.length > 0) return { ok: false, refusals: broken }
  return isMaterial ? amendMaterial(amending, changes) : amendMinor(amending, changes)
}

const somethingChanges: Rule<readonly FieldChange[]> = {
  code: 'INPUT_INVALID',
  basis: basis.material,
  message: () => ({ zh: '没有任何字段发生变化。', en: 'No field is changed.' }),
  holds: (changes) => changes.length > 0,
}
