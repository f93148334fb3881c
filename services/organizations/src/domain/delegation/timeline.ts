import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Delegation } from './delegation.ts'
import { effectiveFrom, effectiveTo } from './effective.ts'

/** One thing that happened to a delegation (`at`), or will (`due`). */
export type DelegationEntry = { at?: Instant; due?: Instant; event: string; text: Text; basis?: LegalBasis }

/** What happened to a delegation and what comes next: each step happens once, so that the record tells them all. */
export const timelineOf = (delegation: Delegation): DelegationEntry[] => [
  ...happened(delegation),
  ...(delegation.state === 'PUBLISHED' ? toCome(delegation) : []),
]

function happened({ drafted, signed, published, tookEffectAt, expiredAt, revoked }: Delegation) {
  const at = (moment: Instant | undefined, event: string, zh: string, en: string): DelegationEntry[] =>
    moment ? [{ at: moment, event: `delegation.${event}`, text: { zh, en } }] : []
  return [
    ...at(drafted.at, 'drafted', '起草。', 'Drafted.'),
    ...at(signed?.at, 'signed', `签署，文号 ${signed?.documentNo}。`, `Signed as ${signed?.documentNo}.`),
    ...at(published?.at, 'published', '向社会公布。', 'Published.'),
    ...at(tookEffectAt, 'took-effect', '生效。', 'It took effect.'),
    ...at(expiredAt, 'expired', '期限届满，失效。', 'Its period ran out.'),
    ...at(revoked?.at, 'revoked', `收回：${revoked?.reason}`, `Revoked: ${revoked?.reason}`),
  ]
}

function toCome(delegation: Delegation): DelegationEntry[] {
  const [from, to] = [effectiveFrom(delegation), effectiveTo(delegation)]
  const due = (moment: Instant | undefined, event: string, text: Text): DelegationEntry[] =>
    moment ? [{ due: moment, event: `delegation.${event}`, text, basis: basis.delegation }] : []
  return [
    ...(delegation.tookEffectAt ? [] : due(from, 'took-effect', { zh: '生效', en: 'It takes effect' })),
    ...due(to, 'expired', { zh: '期限届满', en: 'Its period ends' }),
  ]
}
