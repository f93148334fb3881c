import { accepted, givenReason, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { mayAdopt } from './adopts.ts'
import { changed } from './changed.ts'
import { published } from './published.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { selfRegulationMoves } from './states.ts'

export type ReviewingDocument = {
  document: SelfRegulatoryDocument
  organization: SocialOrganization
  reason: string
  by: string
  now: Instant
}

const whyNot = givenReason({ basis: basis.selfRegulation, field: ['reason'], longest: 2000 })

/** The registrar has read what is held and lets it be published: everybody reads that, and why. */
export function letThrough(reviewing: ReviewingDocument): Outcome<SelfRegulatoryDocument> {
  const { document, reason, by, now } = reviewing
  const moved = move(selfRegulationMoves, document.state, 'letThrough')
  if (!moved.ok) return moved
  const fit = check([mayAdopt, whyNot], reviewing)
  if (!fit.ok) return fit
  const review = { at: now, by, opinion: reason }
  return accepted(changed(document, { review, ...published(moved.value, now) }))
}

/** The registrar has read what is held and refuses it: everybody reads why, and not the text. */
export function refuse(reviewing: ReviewingDocument): Outcome<SelfRegulatoryDocument> {
  const { document, reason, by, now } = reviewing
  const moved = move(selfRegulationMoves, document.state, 'refuse')
  if (!moved.ok) return moved
  const fit = check([whyNot], reviewing)
  if (!fit.ok) return fit
  return accepted(changed(document, { state: moved.value, review: { at: now, by, opinion: reason } }))
}
