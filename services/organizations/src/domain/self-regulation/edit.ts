import { accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { mayAdopt } from './adopts.ts'
import { andWriter, changed } from './changed.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { selfRegulationMoves } from './states.ts'
import { written } from './written.ts'

/** The text as it stands now; its title and resolution stay those of the draft. */
export type EditingDocument = {
  document: SelfRegulatoryDocument
  organization: SocialOrganization
  said: { text: string; industryCode?: string | undefined }
  by: string
  now: Instant
}

/** The association amends its draft. */
export function edit(editing: EditingDocument): Outcome<SelfRegulatoryDocument> {
  const { document, organization, said, by } = editing
  const moved = move(selfRegulationMoves, document.state, 'edit')
  if (!moved.ok) return moved
  const fit = check([mayAdopt, ...written], { organization, said: { title: document.title, ...said } })
  if (!fit.ok) return fit
  const { industryCode: _before, ...kept } = document
  const industry = said.industryCode ? { industryCode: said.industryCode } : {}
  return accepted(
    changed(
      { ...kept, ...industry },
      { state: moved.value, text: said.text, writers: andWriter(document, by) },
    ),
  )
}
