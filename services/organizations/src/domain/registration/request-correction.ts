import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { workedOn } from './changed.ts'
import { checklistFor } from './checklist.ts'
import { type DocumentKind, documentWords } from './document-kind.ts'
import { begin, type Reckoning } from './periods.ts'
import { reasonGiven } from './reason-given.ts'
import { registrationMoves } from './states.ts'

export type RequestingCorrection = {
  application: RegistrationApplication
  missing: readonly DocumentKind[]
  reason: string
  by: string
  reckoning: Reckoning
  now: Instant
}

/**
 * The registrar names all that has to be put right, once; the applicant has the time of policy `reg.correctionWd` for it.
 *
 * @source 行政许可法 art. 32(4)
 */
export function requestCorrection(asking: RequestingCorrection): Outcome<RegistrationApplication> {
  const { application, missing, reason, by, reckoning, now } = asking
  const moved = move(registrationMoves, application.state, 'requestCorrection')
  if (!moved.ok) return moved
  const fit = check([onceOnly, namesSomething, namesWhatIsAsked, reasonGiven], asking)
  if (!fit.ok) return fit
  const before = application.documents.map(({ fileId }) => fileId)
  return accepted(
    workedOn(application, by, {
      state: moved.value,
      correction: { at: now, by, missing: [...new Set(missing)], reason, before },
      periods: { correction: begin('correction', civilDateOf(now), reckoning) },
    }),
  )
}

/** There is no second correction: what is there now is accepted, or acceptance is refused. */
const onceOnly: Rule<RequestingCorrection> = {
  code: 'INVALID_TRANSITION',
  basis: basis.onceOnly,
  field: ['id'],
  message: () => ({
    zh: '补正只能要求一次：材料齐全的应当受理，仍不齐全的不予受理并说明理由。',
    en: 'A correction is asked for once only: accept what is complete, or refuse acceptance with the reason.',
  }),
  holds: ({ application }) => application.correction === undefined,
}

const namesSomething: Rule<RequestingCorrection> = {
  code: 'INPUT_INVALID',
  basis: basis.onceOnly,
  field: ['missing'],
  message: () => ({
    zh: '须一次性列明需要补正的全部材料。',
    en: 'All documents that are to be put right must be named at once.',
  }),
  holds: ({ missing }) => missing.length > 0,
}

const namesWhatIsAsked: Rule<RequestingCorrection> = {
  code: 'INPUT_INVALID',
  basis: basis.documents,
  field: ['missing'],
  message: (asking) => {
    const foreign = foreignOf(asking)
    return {
      zh: `法定材料目录中没有：${foreign.map((kind) => documentWords[kind].zh).join('、')}。`,
      en: `Not among the documents the law asks for: ${foreign.map((kind) => documentWords[kind].en).join(', ')}.`,
    }
  },
  holds: (asking) => foreignOf(asking).length === 0,
}

function foreignOf({ application, missing }: RequestingCorrection): readonly DocumentKind[] {
  const asked = checklistFor(application)
  return missing.filter((kind) => !asked.some((item) => item.kind === kind))
}
