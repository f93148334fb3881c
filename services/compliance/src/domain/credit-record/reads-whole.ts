import { type Actor, covers, type Uscc } from '@gongshi/domain-kit'

/** Whether somebody reads a record as it was told, but for names: the civil-affairs offices of that division, and auditors. */
export function readsWhole(actor: Actor, uscc: Uscc): boolean {
  if (actor.kind !== 'person') return false
  if (actor.roles.includes('AUD')) return true
  const isOffice = actor.roles.some((role) => role === 'REG' || role === 'ENF' || role === 'DIS')
  return isOffice && actor.divisionCode !== undefined && covers(actor.divisionCode, uscc.slice(2, 8))
}
