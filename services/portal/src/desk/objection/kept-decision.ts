import type { KeptForm } from '../../session/kept-form.ts'
import type { Undecided } from './decide.ts'

/** A decision or a redaction that was sent when nobody was signed in any more. */
export const keptDecision = (kept: KeptForm | undefined): Undecided | undefined => {
  if (!kept?.isThere) return undefined
  const typed = new Map(kept.fields)
  return {
    problems: [],
    once: kept.once,
    typed: {
      outcome: typed.get('outcome'),
      reason: typed.get('reason') ?? '',
      publicText: typed.get('publicText'),
    },
  }
}
