import { type Actor, covers, type DivisionCode, type Instant, type Uscc } from '@gongshi/domain-kit'

/** Where leads come from. */
export const leadSources = [
  'INSPECTION',
  'AUDIT',
  'REPORT',
  'TRANSFER',
  'ANNUAL_REPORT',
  'EVALUATION',
] as const
export type LeadSource = (typeof leadSources)[number]

/** 线索: something enforcement was told about an organization, and has not looked into yet (4.10). What was said is read where it was written. */
export type Lead = {
  id: string
  source: LeadSource
  uscc: Uscc
  divisionCode: DivisionCode
  /** The record of supervision it is told from. */
  supervisionId: string | null
  toldAt: Instant
}

const readers: ReadonlySet<string> = new Set(['ENF', 'AUD', 'TSK'])

/** Whether somebody reads leads about that division: enforcement, and who watches it. Nobody else learns that there is one (7). */
export const readsLead = (actor: Actor, { divisionCode }: Pick<Lead, 'divisionCode'>): boolean =>
  readsLeads(actor) && covers(actor.divisionCode ?? '', divisionCode)

/** Whether somebody reads any. */
export const readsLeads = (actor: Actor): actor is Extract<Actor, { kind: 'person' }> =>
  actor.kind === 'person' && actor.roles.some((role) => readers.has(role))
