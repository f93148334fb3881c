import type { SubRole } from '@gongshi/domain-kit'
import { PARTIES, type Party } from './parties.ts'

/** Somebody one can be in the demo city. The subject is the name in tokens and audit rows: `PUR-1:handler`. */
export type Persona = { subject: string; party: Party; subRoles: readonly SubRole[]; zh: string; en: string }

type Post = { suffix: string; subRoles: readonly SubRole[]; zh: string; en: string }

const POSTS: readonly Post[] = [
  { suffix: ':handler', subRoles: ['handler'], zh: '经办', en: 'handler' },
  { suffix: ':approver', subRoles: ['approver'], zh: '审批', en: 'approver' },
  // AC-51 needs two of each: two people press the same button.
  { suffix: ':handler2', subRoles: ['handler'], zh: '经办（第二人）', en: 'second handler' },
  { suffix: ':approver2', subRoles: ['approver'], zh: '审批（第二人）', en: 'second approver' },
]

const OFFICES = new Set(['PUR', 'REG', 'FIN', 'ENF', 'DIS', 'AUD', 'TSK', 'OPR'])

/** An association that assesses itself needs two people: what one writes another approves (S50). */
const WITH_SECOND = new Set(['ORG-1'])

/** Every persona: offices have handlers and approvers, all others speak for the whole body. */
export const PERSONAS: readonly Persona[] = PARTIES.flatMap((party) =>
  OFFICES.has(party.role) ? POSTS.map((post) => holding(party, post)) : speakers(party),
)

/** The persona of that name, or none. */
export const personaOf = (subject: string): Persona | undefined =>
  PERSONAS.find((persona) => persona.subject === subject)

function holding(party: Party, post: Post): Persona {
  const names = { zh: `${party.zh}·${post.zh}`, en: `${party.en}: ${post.en}` }
  return { subject: `${party.id}${post.suffix}`, party, subRoles: post.subRoles, ...names }
}

function speakers(party: Party): readonly Persona[] {
  const itself = speakingFor(party)
  return WITH_SECOND.has(party.id) ? [itself, secondOf(party)] : [itself]
}

function secondOf(party: Party): Persona {
  const names = { zh: `${party.zh}·第二人`, en: `${party.en}: second person` }
  return { subject: `${party.id}:second`, party, subRoles: [], ...names }
}

function speakingFor(party: Party): Persona {
  return { subject: party.id, party, subRoles: [], zh: party.zh, en: party.en }
}
