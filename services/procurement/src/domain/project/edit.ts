import { type Actor, accepted, check, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { isAboveLimit } from './above-limit.ts'
import { announcedRetirement } from './announced-retirement.ts'
import { lineStays } from './budget-rules.ts'
import { changed } from './changed.ts'
import { aboutItem, keepable } from './draft.ts'
import { withEditor } from './editors.ts'
import type { ProcurementProject } from './project.ts'
import { mustPublishSingleSource } from './single-source.ts'
import { projectMoves } from './states.ts'
import type { ProjectTerms } from './terms.ts'

export type Editing = {
  project: ProcurementProject
  terms: ProjectTerms
  actor: Actor
  item: ServiceItem | null
  policies: Policies
  now: Instant
}

/** A clerk of the purchaser rewrites a draft, becomes its handler and one of its editors, who may not approve it. */
export function edit({ project, terms, actor, item, policies, now }: Editing): Outcome<ProcurementProject> {
  const moved = move(projectMoves, project.state, 'editDraft')
  if (!moved.ok) return moved
  const kept = keepable({ terms, item, policies })
  if (!kept.ok) return kept
  const judged = check([lineStays], { project, terms })
  if (!judged.ok) return judged
  const named = kept.value
  const known = project.serviceItemId === named?.id ? project.retirement : undefined
  const retirement = named ? announcedRetirement({ item: named, known, now }) : undefined
  const about = { ...aboutItem(named), retirement }
  const hands = withEditor(project, actor)
  const derived = {
    aboveLimit: isAboveLimit(terms.budgetFen, policies),
    mustPublishSingleSource: mustPublishSingleSource(terms, policies),
  }
  return accepted(changed(project, { ...terms, ...about, ...derived, ...hands }, now))
}
