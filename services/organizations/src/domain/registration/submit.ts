import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { documentWords } from './document-kind.ts'
import { missingOf } from './missing.ts'
import { type Naming, nameIsFree } from './name-is-free.ts'
import { begin, type Reckoning } from './periods.ts'
import { namesRepresentative } from './represents-once.ts'
import { registrationMoves } from './states.ts'

export type Submitting = Naming & { reckoning: Reckoning; now: Instant }

/**
 * The founders hand their application in: they get a receipt with its stamp and day, and the registrar's time to ask for what is missing
 * begins.
 *
 * @source 行政许可法 art. 32; domain 4.1: documents present, by kind
 */
export function submit(submitting: Submitting): Outcome<RegistrationApplication> {
  const { application, reckoning, now } = submitting
  const moved = move(registrationMoves, application.state, 'submit')
  if (!moved.ok) return moved
  const fit = check<Submitting>([allDocuments, namesRepresentative, nameIsFree], submitting)
  if (!fit.ok) return fit
  const notice = begin('notice', civilDateOf(now), reckoning)
  return accepted(
    changed(application, { state: moved.value, submittedAt: now, filedAt: now, periods: { notice } }),
  )
}

const allDocuments: Rule<Submitting> = {
  code: 'INPUT_INVALID',
  basis: basis.documents,
  field: ['documents'],
  message: ({ application }) => {
    const missing = missingOf(application)
    return {
      zh: `缺少材料：${missing.map((kind) => documentWords[kind].zh).join('、')}。`,
      en: `Documents missing: ${missing.map((kind) => documentWords[kind].en).join(', ')}.`,
    }
  },
  holds: ({ application }) => missingOf(application).length === 0,
}
