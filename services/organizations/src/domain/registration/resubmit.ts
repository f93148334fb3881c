import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { FiledDocument, RegistrationApplication } from './application.ts'
import { filed } from './changed.ts'
import { documentWords } from './document-kind.ts'
import { begin, type Reckoning } from './periods.ts'
import { registrationMoves } from './states.ts'

export type Resubmitting = {
  application: RegistrationApplication
  documents: readonly FiledDocument[]
  /** Whoever brings it. */
  by: string
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
export function resubmit(resubmitting: Resubmitting): Outcome<RegistrationApplication> {
  const { application, documents, by, reckoning, now } = resubmitting
  const moved = move(registrationMoves, application.state, 'resubmit')
  if (!moved.ok) return moved
  const fit = check([staysWhatItIs], resubmitting)
  if (!fit.ok) return fit
  return accepted(
    filed(application, by, {
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

/** A file is the document it was handed in as: under another kind it would answer for two, and was found wanting as one. */
const staysWhatItIs: Rule<Resubmitting> = {
  code: 'INPUT_INVALID',
  basis: basis.documents,
  field: ['documents'],
  message: (resubmitting) => {
    const kinds = [...new Set(asAnother(resubmitting).map(({ kind }) => kind))]
    return {
      zh: `已提交的文件不得改作其他种类的材料（${kinds.map((kind) => documentWords[kind].zh).join('、')}），请另行上传。`,
      en: `A file that was handed in already cannot stand for another document (${kinds.map((kind) => documentWords[kind].en).join(', ')}): hand in another.`,
    }
  },
  holds: (resubmitting) => asAnother(resubmitting).length === 0,
}

const asAnother = ({ application, documents }: Resubmitting): readonly FiledDocument[] =>
  documents.filter(({ kind, fileId }) =>
    application.documents.some((was) => was.fileId === fileId && was.kind !== kind),
  )
