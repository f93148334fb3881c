import { type Rule, writtenText } from '@gongshi/domain-kit'

/** What is said about an organization, whoever says it. */
export type SaidOfSupervision = { subject: string; opinion: string }

/** In characters. */
export const LONGEST = { subject: 200, opinion: 5_000, name: 100 } as const

/** What it is about and what is thought of it are written, and no longer than they may be. */
export const saidRules: readonly Rule<{ said: SaidOfSupervision }>[] = [
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: ['subject'], longest: LONGEST.subject },
    name: { zh: '监督事项', en: 'subject' },
    of: ({ said }) => said.subject,
  }),
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: ['opinion'], longest: LONGEST.opinion },
    name: { zh: '监督意见', en: 'opinion' },
    of: ({ said }) => said.opinion,
  }),
]
