import { accepted, civilDateOf, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import type { FiledDocument, RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { begin, type Reckoning } from './periods.ts'
import { registrationMoves } from './states.ts'

export type Resubmitting = {
  application: RegistrationApplication
  documents: readonly FiledDocument[]
  reckoning: Reckoning
  now: Instant
}

/**
 * The applicant brings what was asked for, or less: there is no second correction, and the registrar's time runs anew.
 *
 * What is brought stands beside what was there, in whose place it is read where it is of the same kind.
 *
 * @source domain 4.1; AC-91
 */
export function resubmit({
  application,
  documents,
  reckoning,
  now,
}: Resubmitting): Outcome<RegistrationApplication> {
  const moved = move(registrationMoves, application.state, 'resubmit')
  if (!moved.ok) return moved
  return accepted(
    changed(application, {
      state: moved.value,
      documents: withNew(application.documents, documents),
      filedAt: now,
      periods: { notice: begin('notice', civilDateOf(now), reckoning) },
    }),
  )
}

const withNew = (were: readonly FiledDocument[], are: readonly FiledDocument[]): FiledDocument[] => {
  const added = are.filter(({ fileId }) => !were.some((one) => one.fileId === fileId))
  return [...were, ...added]
}
