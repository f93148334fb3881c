import type { Actor } from '@gongshi/domain-kit'
import { decidePolicy } from '../../domain/access/permissions.ts'
import type { Store } from '../../store/store.ts'
import { holdProposal, type ProposalAction } from '../calendar/hold-proposal.ts'

/** A change of a figure, for the second person who decides about it. */
export const holdPolicyChange = (tx: Store, input: ProposalAction, actor: Actor) =>
  holdProposal(tx.policyChanges, input, { actor, permission: decidePolicy, words })

const words = {
  unknown: { zh: '没有这项更改。', en: 'There is no such change.' },
  stale: {
    zh: '该更改已被他人办理，请重新读取。',
    en: 'Somebody has acted on this change since it was read; read it again.',
  },
}
