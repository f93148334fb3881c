import { accepted, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { drafted } from './draft.ts'
import { draftRules } from './draft-rules.ts'
import type { Drafting } from './drafting.ts'
import { registrationMoves } from './states.ts'

export type Editing = { application: RegistrationApplication; drafting: Drafting }

/** The applicant writes his draft anew, whole, before he hands it in; what is left out is gone, documents too. */
export function editDraft({ application, drafting }: Editing): Outcome<RegistrationApplication> {
  const moved = move(registrationMoves, application.state, 'edit')
  if (!moved.ok) return moved
  const fit = check(draftRules, drafting)
  return fit.ok ? accepted(changed(application, { state: moved.value, ...drafted(drafting) })) : fit
}
