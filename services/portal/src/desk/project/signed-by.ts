import type { ClerkNameFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { clerkName } from '../clerk-name.ts'

/** When something was done, and by whom; null where it was not. */
export const signedBy = (
  language: Language,
  at: string | null | undefined,
  by?: ClerkNameFragment | null,
): string | null => {
  if (!at) return null
  const when = instant(language, at)
  return by ? `${when} · ${isolate(clerkName(language, by))}` : when
}
