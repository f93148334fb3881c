import { accepted, type Instant, type Outcome, type Rule, Temporal, type Uscc } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { inLiquidation } from '../liquidation/in-liquidation.ts'
import type { Liquidation } from '../liquidation/liquidation.ts'
import type { Registered } from '../registered-facts/registered.ts'
import type { FiledDocument, RegistrationApplication } from './application.ts'
import { beginOf } from './begin-of.ts'
import { hasRegistrar } from './change-rules.ts'
import type { DeregistrationAsked } from './deregistration-asked.ts'
import { termsOf } from './draft-change.ts'

export type DraftingDeregistration = {
  registered: Registered
  liquidation: Liquidation | undefined
  asked: DeregistrationAsked
  /** Which of the successors named the register has. */
  known: readonly Uscc[]
  registrar: Agency | undefined
  documents: readonly FiledDocument[]
  now: Instant
}

type Beginning = { drafting: DraftingDeregistration; id: string; applicant: string }

/** A body whose liquidation ended begins the application by which it leaves the register (社会团体登记管理条例 arts. 20–21). */
export function draftDeregistration({ drafting, ...beginning }: Beginning): Outcome<RegistrationApplication> {
  const { registered, liquidation, asked, documents, now } = drafting
  const standing = check([inLiquidation], { organization: registered.organization, liquidation })
  if (!standing.ok) return standing
  const fit = check(rules, drafting)
  if (!fit.ok) return fit
  return accepted({
    ...beginOf({ ...beginning, registered, documents, now }),
    type: 'DEREGISTER',
    terms: termsOf(registered),
    deregistrationAsked: asked,
  })
}

/** Grounds by which other bodies take its place. */
const goesOver: readonly string[] = ['MERGED', 'DIVIDED']

const rules: readonly Rule<DraftingDeregistration>[] = [
  hasRegistrar,
  {
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
      Boolean(liquidation?.endedOn) &&
      Temporal.PlainDate.compare(liquidation!.endedOn!, asked.liquidationEndedOn) === 0,
  },
  {
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
    holds: ({ liquidation, asked: { ground } }) =>
      (ground === 'REVOKED') === (liquidation?.openedFrom === 'REVOKED'),
  },
  {
    code: 'INPUT_INVALID',
    basis: { rule: 'R-16' },
    field: ['successorUsccs'],
    message: () => ({
      zh: '合并或者分立的，须写明在册的承继组织；其他事由不写。',
      en: 'Where it merged or was divided, name the organizations of the register it went over into; otherwise none.',
    }),
    holds: ({ registered: { organization }, asked: { ground, successorUsccs }, known }) =>
      goesOver.includes(ground)
        ? successorUsccs.length > 0 &&
          successorUsccs.every((uscc) => known.includes(uscc) && uscc !== organization.uscc)
        : successorUsccs.length === 0,
  },
]
