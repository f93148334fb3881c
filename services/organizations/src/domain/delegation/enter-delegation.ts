import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Outcome,
  parseDocumentNo,
  type Rule,
  refused,
  startOfDay,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { asOf } from './as-of.ts'
import type { Delegation } from './delegation.ts'
import { termRules } from './draft-rules.ts'
import type { Drafting } from './drafting.ts'

export type EnteringDelegation = Omit<Drafting, 'isYearKnown'> & {
  signed: { on: CivilDate; documentNo: string }
  publishedOn: CivilDate
}

/** A delegation that was published before this house was there comes into it as it stands by now, or tells every rule it breaks. */
export function enterDelegation(entering: EnteringDelegation): Outcome<Delegation> {
  const { id, terms, principal, signed, publishedOn, by, now } = entering
  const read = parseDocumentNo(signed.documentNo)
  const fit = check([...termRules, signedFirst, publishedByNow], entering)
  if (!read.ok || !fit.ok)
    return refused(
      ...(read.ok ? [] : read.refusals.map((refusal) => ({ ...refusal, field: ['documentNo'] }))),
      ...(fit.ok ? [] : fit.refusals),
    )
  const signing = { at: startOfDay(signed.on), by }
  const delegation: Delegation = {
    ...terms,
    id,
    version: 1,
    revision: 1,
    state: 'PUBLISHED',
    principalUscc: principal.uscc,
    principalDivision: principal.divisionCode,
    drafted: signing,
    signed: { ...signing, documentNo: read.value, fileIds: [] },
    published: { at: startOfDay(publishedOn), by },
  }
  return accepted(asOf(delegation, now))
}

const signedFirst: Rule<EnteringDelegation> = {
  code: 'INPUT_INVALID',
  basis: basis.delegationPath,
  field: ['publishedOn'],
  message: () => ({ zh: '公布日早于签署日。', en: 'It was published before it was signed.' }),
  holds: ({ signed, publishedOn }) => Temporal.PlainDate.compare(signed.on, publishedOn) <= 0,
}

const publishedByNow: Rule<EnteringDelegation> = {
  code: 'INPUT_INVALID',
  basis: basis.delegationPath,
  field: ['publishedOn'],
  message: () => ({
    zh: '公布日晚于今日：尚未公布的不能导入。',
    en: 'It is published after today: what is not published yet is not imported.',
  }),
  holds: ({ publishedOn, now }) => Temporal.PlainDate.compare(publishedOn, civilDateOf(now)) <= 0,
}
