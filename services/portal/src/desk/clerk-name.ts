import type { ClerkNameFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'

/** A colleague as people call one: by name and agency; by the subject of the token only where nothing else is known. */
export const clerkName = (language: Language, { name, agency, subject }: ClerkNameFragment): string => {
  if (!name) return agency ? agency.name : subject
  if (!agency) return name
  return language === 'zh' ? `${name}（${agency.name}）` : `${name} (${agency.name})`
}

/** Several of them, in one line. */
export const clerkNames = (language: Language, clerks: readonly ClerkNameFragment[]): string =>
  clerks.map((clerk) => clerkName(language, clerk)).join(language === 'zh' ? '、' : ', ')
