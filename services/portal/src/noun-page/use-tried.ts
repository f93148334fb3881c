import { useActionData } from 'react-router'
import { keptTried, type Tried } from '../form-kit/tried.ts'
import type { KeptForm } from '../session/kept-form.ts'

/** The form of the page that was refused, or comes back as it was typed; and whether it was just refused. */
export const useTried = (
  kept: KeptForm | undefined,
): { answer: Tried | undefined; tried: Tried | undefined } => {
  const answer = useActionData<Tried>()
  return { answer, tried: answer ?? keptTried(kept) }
}
