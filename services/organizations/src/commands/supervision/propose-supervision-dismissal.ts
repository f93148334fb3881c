import { proposeDismissal } from '../../domain/supervision/propose-dismissal.ts'
import type { DismissalGround } from '../../domain/supervision/supervision-record.ts'
import { type SupervisionAction, supervisionVerb } from './supervision-verb.ts'

type Proposing = SupervisionAction & { ground: DismissalGround; reason: string }

/** A handler of the registrar thinks it comes to nothing. */
export const proposeSupervisionDismissal = supervisionVerb('proposeSupervisionDismissal', {
  decide: (given, { ground, reason }: Proposing) => proposeDismissal({ ...given, ground, reason }),
})
