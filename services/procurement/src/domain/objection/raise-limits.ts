import type { Rule } from '@gongshi/domain-kit'
import type { CountFigure } from '../ground/policies.ts'
import type { ObjectionKind } from './objection.ts'

/** How many have been raised about a project today: without signing in, and by this sign-in. */
export type RaisedToday = { byPublic: number; bySubject: number }
export type Limiting = {
  raisedToday: RaisedToday
  kind: ObjectionKind
  isSignedIn: boolean
  most: { ofPublic: CountFigure; ofOne: CountFigure }
}

/**
 * Each one obliges an office to answer: a day has room for so many (attack 5). Who signs in is counted alone. An objection without a
 * sign-in is never turned away for what others sent: its time ends with the notice, and a flood on the last day would take the
 * right from everybody. What one address may send a minute is the gateway's to bound.
 */
export const raiseLimits: readonly Rule<Limiting>[] = [
  {
    code: 'INPUT_INVALID',
    basis: ({ most }) => most.ofPublic.basis,
    message: ({ most }) => ({
      zh: `本项目今日已收到 ${most.ofPublic.count} 项未登录提出的询问、异议或举报，请登录后提出，或明日再提；异议不受此限。`,
      en: `${most.ofPublic.count} inquiries, objections and reports came in today without a sign-in: sign in to raise yours, or come back tomorrow. Objections are taken all the same.`,
    }),
    holds: ({ kind, raisedToday, isSignedIn, most }) =>
      isSignedIn || kind === 'NOTICE_OBJECTION' || raisedToday.byPublic < most.ofPublic.count,
  },
  {
    code: 'INPUT_INVALID',
    basis: ({ most }) => most.ofOne.basis,
    message: ({ most }) => ({
      zh: `您今日已就本项目提出 ${most.ofOne.count} 项，请合并后明日再提。`,
      en: `You have raised ${most.ofOne.count} about this project today: put the rest together and come back tomorrow.`,
    }),
    holds: ({ raisedToday, isSignedIn, most }) => !isSignedIn || raisedToday.bySubject < most.ofOne.count,
  },
]
