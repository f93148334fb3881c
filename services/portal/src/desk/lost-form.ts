import { createContext as ofComponents } from 'react'
import { createContext as ofRequest, type RouterContextProvider } from 'react-router'
import type { Problems } from '../form/problems.ts'
import { verbField } from '../form/verb-field.ts'
import { type Values, valuesOf } from '../form-kit/values.ts'
import { keptForm } from '../session/kept-form.ts'

/** A form whose page cannot be had any more: what was typed in it, and what it was refused for. */
export type LostForm = { verb: string; values: Values; problems: Problems }

/** What was sent with a request by the person it was drawn for: an action leaves it here (`deskAction`). */
export const sentForm = ofRequest<LostForm | null>(null)

/** The lost form of the page that could not be had, for what is drawn in its place (`FrameError`). */
export const LostFormOfPage = ofComponents<LostForm | undefined>(undefined)

/** A form as it was sent, before anybody has answered it. */
export const lostFormIn = (form: Iterable<readonly [string, FormDataEntryValue]>): LostForm => {
  const values = valuesOf(form)
  return { verb: values[verbField] ?? '', values, problems: [] }
}

/** What was typed for a page that cannot be had: sent just now and not done, or kept through a sign-in. */
export async function lostFormOf(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<LostForm | undefined> {
  const sent = context.get(sentForm)
  if (sent) return sent
  const kept = await keptForm(request)
  return kept?.isThere ? lostFormIn(kept.fields) : undefined
}
