import type { RegistrationApplication } from './application.ts'
import { checklistFor } from './checklist.ts'
import type { DocumentKind } from './document-kind.ts'

type Filed = Pick<RegistrationApplication, 'type' | 'terms' | 'changeAsked' | 'documents'>

/** The documents an application has to come with and does not have. */
export function missingOf({ documents, ...application }: Filed): readonly DocumentKind[] {
  return checklistFor(application)
    .map(({ kind }) => kind)
    .filter((kind) => !documents.some((document) => document.kind === kind))
}

/**
 * What the registrar asked for and the applicant's answer did not bring; nothing where nothing was asked.
 *
 * A document of that kind from before the correction does not count: it was found wanting.
 */
export const missingAfter = ({
  correction,
  documents,
}: Pick<RegistrationApplication, 'correction' | 'documents'>): readonly DocumentKind[] =>
  (correction?.missing ?? []).filter(
    (kind) => !documents.some((one) => one.kind === kind && !correction?.before.includes(one.fileId)),
  )
