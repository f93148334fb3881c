import type { Actor } from '@gongshi/domain-kit'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import { readsResolutions } from '../resolution/reads-resolutions.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { owedStates, publicStates, readableStates } from './states.ts'

type Told = Pick<SelfRegulatoryDocument, 'uscc' | 'divisionCode' | 'state'>

/** Whether somebody may know of a document: everybody, once it was published or refused; who supervises, of what is held; the organization, of its drafts. */
export const knowsOfDocument = (actor: Actor, document: Told): boolean =>
  publicStates.includes(document.state) ||
  speaksForOrganization(actor, document.uscc) ||
  (owedStates.includes(document.state) && readsResolutions(actor, document))

/** Whether somebody reads what was found in it and how the association explains that: itself, and who supervises it; neither in a draft of another. */
export const readsHits = (actor: Actor, document: Told): boolean =>
  speaksForOrganization(actor, document.uscc) ||
  (document.state !== 'DRAFT' && readsResolutions(actor, document))

/** Whether somebody reads its text: what was refused is not published by its refusal. */
export const readsText = (actor: Actor, document: Told): boolean =>
  readableStates.includes(document.state) || readsHits(actor, document)
