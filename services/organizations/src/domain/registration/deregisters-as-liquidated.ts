import { accepted, type Outcome, type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { inLiquidation, type Liquidating } from '../liquidation/in-liquidation.ts'
import type { DeregistrationAsked } from './deregistration-asked.ts'

/** A body's end as it is asked for, in front of the liquidation that stands. */
export type Ending = Liquidating & { asked: DeregistrationAsked | undefined }

/**
 * It is the end of the very liquidation that stands: begun, handed in and granted by its day and its ground. An application that was made of
 * another, stopped meanwhile, ends nothing.
 *
 * @source 社会团体登记管理条例 arts. 20–21
 */
export function deregistersAsLiquidated(ending: Ending): Outcome<unknown> {
  const standing = check<Liquidating>([inLiquidation], ending)
  if (!standing.ok) return standing
  const fit = check<Ending>([onItsDay, byItsGround], ending)
  return fit.ok ? accepted(undefined) : fit
}

const onItsDay: Rule<Ending> = {
  code: 'INPUT_INVALID',
  basis: basis.deregistration,
  field: ['liquidationEndedOn'],
  message: ({ liquidation }) =>
    liquidation?.endedOn
      ? {
          zh: `清算于 ${liquidation.endedOn} 结束。`,
          en: `The liquidation ended on ${liquidation.endedOn}.`,
        }
      : {
          zh: '清算尚未结束，不得申请注销登记。',
          en: 'The liquidation has not ended: nobody deregisters yet.',
        },
  holds: ({ liquidation, asked }) =>
    Boolean(liquidation?.endedOn && asked) &&
    Temporal.PlainDate.compare(liquidation!.endedOn!, asked!.liquidationEndedOn) === 0,
}

const byItsGround: Rule<Ending> = {
  code: 'INPUT_INVALID',
  basis: basis.deregistration,
  field: ['ground'],
  message: ({ liquidation }) =>
    liquidation?.openedFrom === 'REVOKED'
      ? {
          zh: '被撤销登记的组织，注销事由须为撤销登记。',
          en: 'A revoked body is deregistered because it was revoked.',
        }
      : { zh: '该组织没有被撤销登记。', en: 'The organization was not revoked.' },
  holds: ({ liquidation, asked }) =>
    (asked?.ground === 'REVOKED') === (liquidation?.openedFrom === 'REVOKED'),
}
