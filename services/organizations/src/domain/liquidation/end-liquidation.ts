import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  nextVersion,
  type Outcome,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { inLiquidation, type Liquidating } from './in-liquidation.ts'
import { type Liquidation, recordersWith } from './liquidation.ts'
import { onlyARevokedOne, type Recording } from './only-a-revoked-one.ts'

export type Ending = Liquidating & Recording & { endedOn: CivilDate; now: Instant }

/** The liquidation group is done: the creditors were told, and the day is on record from which the time to deregister runs. */
export function endLiquidation(ending: Ending): Outcome<Liquidation> {
  const may = check<Recording>([onlyARevokedOne], ending)
  if (!may.ok) return may
  const fit = check<Ending>([inLiquidation, once, creditorsKnow, onItsDay], ending)
  if (!fit.ok) return fit
  const { endedOn, actor } = ending
  const liquidation = ending.liquidation as Liquidation
  return accepted(nextVersion(liquidation, { endedOn, recorders: recordersWith(liquidation, actor) }))
}

const once: Rule<Ending> = {
  code: 'INVALID_TRANSITION',
  basis: basis.liquidation,
  message: () => ({ zh: '已经记录清算结束。', en: 'The end of the liquidation is on record already.' }),
  holds: ({ liquidation }) => !liquidation?.endedOn,
}

const creditorsKnow: Rule<Ending> = {
  code: 'INVALID_TRANSITION',
  basis: basis.liquidation,
  message: () => ({
    zh: '须先记录债权人公告，清算才能结束。',
    en: 'Creditors are told before a liquidation ends.',
  }),
  holds: ({ liquidation }) => !liquidation || liquidation.noticedOn !== null,
}

const onItsDay: Rule<Ending> = {
  code: 'INPUT_INVALID',
  basis: basis.liquidation,
  field: ['endedOn'],
  message: () => ({
    zh: '清算结束之日不得早于债权人公告之日，也不得晚于今天。',
    en: 'A liquidation ends on the day of the notice to creditors or later, and not after today.',
  }),
  holds: ({ liquidation, endedOn, now }) =>
    !liquidation?.noticedOn ||
    (Temporal.PlainDate.compare(liquidation.noticedOn, endedOn) <= 0 &&
      Temporal.PlainDate.compare(endedOn, civilDateOf(now)) <= 0),
}
