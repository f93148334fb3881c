import { type Actor, covers, type DivisionCode } from '@gongshi/domain-kit'

/**
 * Whether somebody is shown reports: enforcement and auditors of that division.
 *
 * A report is kept from the public and above all from the purchaser it is about (domain specification 4.6, 7).
 */
export function showsReports(actor: Actor, { divisionCode }: { divisionCode: DivisionCode }): boolean {
  if (actor.kind !== 'person') return actor.kind === 'system'
  const investigates = actor.roles.some((role) => role === 'ENF' || role === 'AUD')
  return investigates && covers(actor.divisionCode ?? '', divisionCode)
}
