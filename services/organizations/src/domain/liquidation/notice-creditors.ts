import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  nextVersion,
  type Outcome,
  type Rule,
  Temporal,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { inLiquidation, type Liquidating } from './in-liquidation.ts'
import { type Liquidation, recordersWith } from './liquidation.ts'
import { onlyARevokedOne, type Recording } from './only-a-revoked-one.ts'

export type Noticing = Liquidating & Recording & { noticedOn: CivilDate; notice: string; now: Instant }

/** The liquidation group told the creditors, in public: when, and what. Once. */
export function noticeCreditors(noticing: Noticing): Outcome<Liquidation> {
  const may = check<Recording>([onlyARevokedOne], noticing)
  if (!may.ok) return may
  const fit = check<Noticing>([inLiquidation, once, onItsDay, said], noticing)
  if (!fit.ok) return fit
  const { noticedOn, notice, actor } = noticing
  const liquidation = noticing.liquidation as Liquidation
  return accepted(
    nextVersion(liquidation, { noticedOn, notice, recorders: recordersWith(liquidation, actor) }),
  )
}

const once: Rule<Noticing> = {
  code: 'INVALID_TRANSITION',
  basis: basis.liquidation,
  message: () => ({ zh: '已经记录债权人公告。', en: 'The notice to creditors is on record already.' }),
  holds: ({ liquidation }) => !liquidation?.noticedOn,
}

const onItsDay: Rule<Noticing> = {
  code: 'INPUT_INVALID',
  basis: basis.liquidation,
  field: ['noticedOn'],
  message: () => ({
    zh: '公告之日不得早于清算开始之日，也不得晚于今天。',
    en: 'Creditors are told from the day the liquidation began on, and not after today.',
  }),
  holds: ({ liquidation, noticedOn, now }) =>
    !liquidation ||
    (Temporal.PlainDate.compare(liquidation.openedOn, noticedOn) <= 0 &&
      Temporal.PlainDate.compare(noticedOn, civilDateOf(now)) <= 0),
}

const said: Rule<Noticing> = writtenText({
  basis: basis.liquidation,
  field: ['notice'],
  of: ({ notice }: Noticing) => notice,
  name: { zh: '公告内容', en: 'notice' },
  longest: 2000,
})
