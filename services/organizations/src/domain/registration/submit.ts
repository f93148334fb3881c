import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { Liquidation } from '../liquidation/liquidation.ts'
import type { Registered } from '../registered-facts/registered.ts'
import type { RegistrationApplication } from './application.ts'
import { changes } from './change-asked.ts'
import { activeChanges } from './change-rules.ts'
import { filed } from './changed.ts'
import { deregistersAsLiquidated } from './deregisters-as-liquidated.ts'
import { documentWords } from './document-kind.ts'
import { missingOf } from './missing.ts'
import { type Naming, nameIsFree } from './name-is-free.ts'
import { begin, type Reckoning } from './periods.ts'
import { namesRepresentative } from './represents-once.ts'
import { registrationMoves } from './states.ts'
import { type HandingIn, inTime, oneAtATime } from './submit-rules.ts'

export type Submitting = Naming & {
  /** Whoever hands it in. */
  by: string
  reckoning: Reckoning
  now: Instant
  /** Of a registered body: itself as the register has it, and what else of this type it has handed in. */
  registered?: Registered
  others?: readonly RegistrationApplication[]
  /** Its liquidation, where one stands. */
  liquidation?: Liquidation | undefined
}

/**
 * The applicant hands the application in: there is a receipt with its stamp and day, and the registrar's time to ask for what is missing
 * begins. What founders must say, and what a registered body must, differs.
 *
 * @source 行政许可法 art. 32; domain 4.1: documents present, by kind
 */
export function submit(submitting: Submitting): Outcome<RegistrationApplication> {
  const { application, by, reckoning, now } = submitting
  const moved = move(registrationMoves, application.state, 'submit')
  if (!moved.ok) return moved
  const fit = check<Submitting>(rulesFor(application), submitting)
  if (!fit.ok) return fit
  const of = handedInOf(submitting)
  if (of && !of.ok) return of
  const notice = begin('notice', civilDateOf(now), reckoning)
  return accepted(
    filed(application, by, { state: moved.value, submittedAt: now, filedAt: now, periods: { notice } }),
  )
}

function rulesFor(application: RegistrationApplication): readonly Rule<Submitting>[] {
  if (application.type === 'ESTABLISH') return [allDocuments, namesRepresentative, nameIsFree]
  return changes(application, 'NAME') ? [allDocuments, nameIsFree] : [allDocuments]
}

/** What a registered body is asked besides; undefined of founders. */
function handedInOf({
  registered,
  liquidation,
  others = [],
  ...submitting
}: Submitting): Outcome<unknown> | undefined {
  if (!registered) return undefined
  const handing = { ...submitting, registered, others }
  if (submitting.application.type !== 'DEREGISTER')
    return check<HandingIn>([activeChanges, inTime, oneAtATime], handing)
  const { organization } = registered
  const asked = submitting.application.deregistrationAsked
  const standing = deregistersAsLiquidated({ organization, liquidation, asked })
  return standing.ok ? check<HandingIn>([oneAtATime], handing) : standing
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
