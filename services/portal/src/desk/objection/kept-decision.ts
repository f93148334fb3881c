import type { KeptForm } from '../../session/kept-form.ts'
import type { Undecided } from './decide.ts'

/** A decision that was sent when nobody was signed in any more. */
export const keptDecision = (kept: KeptForm | undefined): Undecided | undefined => {
  const typed = new Map(kept?.fields)
  if (!kept?.isThere || !typed.has('objectionId')) return undefined
  return {
    problems: [],
    once: kept.once,
    typed: { outcome: typed.get('outcome'), reason: typed.get('reason') ?? '' },
  }
}
