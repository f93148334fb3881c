import { accepted, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { appliedBy } from './applied-by.ts'
import { changed } from './changed.ts'
import { registrationMoves } from './states.ts'

export type Assigning = { application: RegistrationApplication; handler: string; by: string }

/** An approver gives an accepted application to whoever prepares its decision (domain 7). */
export function assign(assigning: Assigning): Outcome<RegistrationApplication> {
  const { application, handler, by } = assigning
  const moved = move(registrationMoves, application.state, 'assign')
  if (!moved.ok) return moved
  const fit = check([namesSomebody, notTheApplicant], assigning)
  if (!fit.ok) return fit
  const workers = [...new Set([...application.workers, handler])]
  return accepted(changed(application, { state: moved.value, handler, workers, assignedBy: by }))
}

const LONGEST = 64

const namesSomebody: Rule<Assigning> = {
  code: 'INPUT_INVALID',
  basis: basis.path,
  field: ['handlerId'],
  message: () => ({ zh: '须指明经办人。', en: 'The handler must be named.' }),
  holds: ({ handler }) => handler.trim() !== '' && handler.length <= LONGEST,
}

const notTheApplicant: Rule<Assigning> = {
  code: 'CONFLICT_OF_INTEREST',
  basis: basis.separation,
  field: ['handlerId'],
  message: () => ({
    zh: '申请人以及起草、提交该申请的人员不得经办该申请。',
    en: 'Nobody handles an application of his own.',
  }),
  holds: ({ application, handler }) => !appliedBy(application).includes(handler),
}
