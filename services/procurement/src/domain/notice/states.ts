import type { AttributedMoves } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of one notice version (domain specification 3.3). SCHEDULED is in the contract for embargoed publication; nothing here makes one. */
export const noticeStates = ['OPEN', 'SUSPENDED', 'CLOSED', 'SUPERSEDED', 'WITHDRAWN'] as const

export type NoticeState = (typeof noticeStates)[number]

export type NoticeEvent =
  | 'erratum'
  | 'moveDeadline'
  | 'suspend'
  | 'resume'
  | 'close'
  | 'reopen'
  | 'supersede'
  | 'withdraw'

/** What is so of a version in a state: it has an end, to come or come; it is the latest of its project. */
export type NoticeAttribute = 'dated' | 'latest'

/** Whither one version of a notice goes (domain specification 4.4 and 4.5). */
export const noticeMoves: AttributedMoves<NoticeState, NoticeEvent, NoticeAttribute> = {
  initial: ['OPEN'],
  rows: [
    { from: 'OPEN', event: 'erratum', to: 'OPEN' },
    { from: 'OPEN', event: 'moveDeadline', to: 'OPEN' },
    { from: 'OPEN', event: 'suspend', to: 'SUSPENDED' },
    { from: 'SUSPENDED', event: 'resume', to: 'OPEN' },
    { from: 'OPEN', event: 'close', to: 'CLOSED' },
    { from: 'CLOSED', event: 'reopen', to: 'OPEN' },
    { from: ['OPEN', 'SUSPENDED', 'CLOSED'], event: 'supersede', to: 'SUPERSEDED' },
    { from: ['OPEN', 'SUSPENDED'], event: 'withdraw', to: 'WITHDRAWN' },
  ],
  terminal: ['CLOSED', 'SUPERSEDED', 'WITHDRAWN'],
  states: {
    OPEN: ['dated', 'latest'],
    SUSPENDED: ['latest'],
    CLOSED: ['dated', 'latest'],
    SUPERSEDED: [],
    WITHDRAWN: ['latest'],
  },
  basis: basis.path,
}
