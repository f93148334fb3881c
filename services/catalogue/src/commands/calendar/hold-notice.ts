import type { Actor } from '@gongshi/domain-kit'
import { decideCalendar } from '../../domain/access/permissions.ts'
import type { Store } from '../../store/store.ts'
import { holdProposal, type ProposalAction } from './hold-proposal.ts'

/** A holiday notice, for the second person who decides about it. */
export const holdNotice = (tx: Store, input: ProposalAction, actor: Actor) =>
  holdProposal(tx.calendar, input, { actor, permission: decideCalendar, words })

const words = {
  unknown: { zh: '没有这份放假通知。', en: 'There is no such holiday notice.' },
  stale: {
    zh: '该通知已被他人办理，请重新读取。',
    en: 'Somebody has acted on this notice since it was read; read it again.',
  },
}
