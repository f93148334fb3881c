import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { mayAdopt, noEarlierThan, onResolution } from './adopts.ts'
import { changed } from './changed.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { selfRegulationMoves } from './states.ts'

export type RepealingDocument = {
  document: SelfRegulatoryDocument
  organization: SocialOrganization
  resolution: Resolution | undefined
  by: string
  now: Instant
}

/** The assembly repeals a document; what it said stays to be read. */
export function repeal(repealing: RepealingDocument): Outcome<SelfRegulatoryDocument> {
  const { document, resolution, by, now } = repealing
  const moved = move(selfRegulationMoves, document.state, 'repeal')
  if (!moved.ok) return moved
  const fit = check(rules, { ...repealing, before: document })
  if (!fit.ok) return fit
  const { id: resolutionId } = resolution as Resolution
  return accepted(changed(document, { ...ended(moved.value, now), repeal: { by, resolutionId } }))
}

/** The edition whose place another takes; undefined where it is in force no more. */
export function superseded(
  document: SelfRegulatoryDocument,
  now: Instant,
): SelfRegulatoryDocument | undefined {
  const moved = move(selfRegulationMoves, document.state, 'supersede')
  return moved.ok ? changed(document, ended(moved.value, now)) : undefined
}

const ended = (state: SelfRegulatoryDocument['state'], now: Instant) => ({
  state,
  endedOn: civilDateOf(now),
  endedAt: now,
})

type Repealing = RepealingDocument & { before: SelfRegulatoryDocument }

const rules: readonly Rule<Repealing>[] = [
  mayAdopt,
  ...onResolution,
  noEarlierThan<Repealing>(
    '废止的决议不得早于该文件的通过日期。',
    'A document is repealed no earlier than it was adopted.',
  ),
]
